/** From accesses to races: which pairs conflict, and what the program does with them. */
package dev.ftcheck.analysis.races;
