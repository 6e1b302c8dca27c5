package dev.ftcheck.finding;

/**
 * A call that was active in a run.
 *
 * @param function the qualified name of the running function
 */
public record Frame(Location location, String function) {}
