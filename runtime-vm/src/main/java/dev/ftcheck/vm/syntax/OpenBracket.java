package dev.ftcheck.vm.syntax;

/**
 * A bracket that is not closed.
 *
 * @param line from 1
 * @param column in characters, from 0
 */
public record OpenBracket(char bracket, int line, int column) {}
