package dev.ftcheck.sarif;

import java.time.Instant;

/** When a run began and ended. */
public record ExecutionTimes(Instant start, Instant end) {}
