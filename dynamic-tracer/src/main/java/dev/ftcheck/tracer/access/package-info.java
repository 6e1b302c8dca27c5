/** What an access was in the program, and which kind of race two of them make. */
package dev.ftcheck.tracer.access;
