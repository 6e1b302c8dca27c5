/** The static analysis: facts of each file, linked to a program, with threads, locks and races. */
package dev.ftcheck.analysis;
