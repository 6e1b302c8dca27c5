package dev.ftcheck.tracer.lock;

import java.util.List;

/**
 * Acquisitions that block each other for ever when they meet: each acquires what the next one
 * holds.
 *
 * @param edges at least two, by as many threads, beginning with the lock of the smallest number
 */
public record LockCycle(List<LockEdge> edges) {

  public LockCycle {
    edges = List.copyOf(edges);
  }
}
