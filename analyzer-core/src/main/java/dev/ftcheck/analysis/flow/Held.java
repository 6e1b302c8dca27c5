package dev.ftcheck.analysis.flow;

/**
 * A lock that is held.
 *
 * @param acquisition numbers the acquisitions of a unit: two points with the same number are in one
 *     critical section
 * @param byWith released by leaving a {@code with}
 */
public record Held(Operand lock, int acquisition, boolean byWith) {}
