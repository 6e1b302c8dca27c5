package dev.ftcheck.tracer.access;

/**
 * A place in a program.
 *
 * @param file as the program was given it
 * @param function the qualified name of the function, or {@code <module>}
 * @param line from 1
 * @param column from 1; 0 where it is not known
 */
public record Place(String file, String function, int line, int column) {}
