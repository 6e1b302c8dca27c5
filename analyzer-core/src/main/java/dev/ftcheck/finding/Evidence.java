package dev.ftcheck.finding;

/** Where a finding comes from; ordered from weak to strong. */
public enum Evidence {
  /** Found in the source. */
  STATIC,
  /** A feasible reordering of an observed run shows it. */
  PREDICTED,
  /** It happened in a run. */
  OBSERVED
}
