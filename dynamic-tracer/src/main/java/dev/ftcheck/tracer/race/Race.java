package dev.ftcheck.tracer.race;

/**
 * Two accesses of one location that nothing orders, the later one seen now.
 *
 * @param shadow of the object whose location it is
 * @param location the number of the location in it
 * @param earlier the epoch and access seen before
 * @param earlierWrites whether that one was a write
 * @param later the epoch and access seen now
 * @param laterWrites whether this one is a write
 */
public record Race(
    Shadow shadow,
    int location,
    long earlier,
    boolean earlierWrites,
    long later,
    boolean laterWrites) {}
