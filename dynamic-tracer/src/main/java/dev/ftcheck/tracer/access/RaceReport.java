package dev.ftcheck.tracer.access;

/**
 * A race as it is reported: once for each pair of places and kind.
 *
 * @param kind which rule it breaks
 * @param location the name of the location as a programmer would say it
 * @param earlier the access that was seen first
 * @param later the access that was seen second
 * @param count how often the pair was seen
 */
public record RaceReport(
    RaceKind kind, String location, Access earlier, Access later, long count) {}
