package dev.ftcheck.tracer.lock;

import dev.ftcheck.tracer.clock.Snapshot;
import java.util.Collections;
import java.util.Set;

/**
 * A thread acquired a lock while it held another one.
 *
 * @param thread the thread's number, never used again
 * @param outer the lock held, and where it was acquired
 * @param inner the lock acquired, and where
 * @param gates all locks that the thread held then
 * @param moment what was ordered before by starts, joins and signals, whatever the locks did
 */
public record LockEdge(
    int thread, HeldLock outer, HeldLock inner, Set<Integer> gates, Snapshot moment) {

  public LockEdge {
    gates = Set.copyOf(gates);
  }

  /**
   * Whether two acquisitions may be under way at the same time: by two threads, no lock held at
   * both, neither ordered before the other.
   */
  boolean mayMeet(LockEdge other) {
    return thread != other.thread
        && Collections.disjoint(gates, other.gates)
        && !moment.isAfter(other.moment)
        && !other.moment.isAfter(moment);
  }

  /** The same acquisition at the same places, under the same locks, ordered as the other one. */
  boolean repeats(LockEdge other) {
    return isAtPlacesOf(other) && moment.isAfter(other.moment) && other.moment.isAfter(moment);
  }

  /** The same acquisition at the same places, under the same locks, at any moment. */
  boolean isAtPlacesOf(LockEdge other) {
    return thread == other.thread
        && outer.access() == other.outer.access()
        && inner.access() == other.inner.access()
        && gates.equals(other.gates);
  }
}
