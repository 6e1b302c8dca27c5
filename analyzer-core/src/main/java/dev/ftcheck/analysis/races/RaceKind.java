package dev.ftcheck.analysis.races;

/**
 * What the program does with conflicting accesses; the kinds are exclusive per location and
 * function.
 */
public enum RaceKind {
  /** A read-modify-write loses updates. */
  UPDATE,
  /** A plain write against a read or write. */
  PLAIN,
  /** Without the lock that is held at most other accesses. */
  INCONSISTENT,
  /** A decision that may no longer hold when it is acted on. */
  CHECK_THEN_ACT,
  /** Structural changes of one container by several threads. */
  CONTAINER_MUTATION,
  /** Iteration while another thread changes the structure. */
  ITERATION,
  /**
   * A mutable class attribute or default that is mutated as if it were the instance's or the call's
   * own.
   */
  SHARED_DEFAULT,
  /** A lock is held, but one that no other thread ever waits for. */
  INEFFECTIVE_LOCK,
  /** Others can reach the location, or are told to look at it, before it is set. */
  PUBLICATION
}
