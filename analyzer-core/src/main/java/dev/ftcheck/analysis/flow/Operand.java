package dev.ftcheck.analysis.flow;

/**
 * A value of a unit: how it is reached, and the register that holds it (-1 where a callee's path
 * was brought over).
 */
public record Operand(Path path, int register) {}
