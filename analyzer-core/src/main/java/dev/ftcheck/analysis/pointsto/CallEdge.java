package dev.ftcheck.analysis.pointsto;

/**
 * What a call may run.
 *
 * @param receiver the object that becomes the first parameter; null where the caller passes all of
 *     them
 * @param constructs whether the receiver was made by this very call, so that nobody else has it yet
 */
public record CallEdge(UnitInstance callee, HeapObject receiver, boolean constructs) {}
