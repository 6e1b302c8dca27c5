package dev.ftcheck.analysis.locks;

import java.util.List;

/**
 * A cycle of the lock graph that threads may close: edge i acquires what edge i+1 holds. In order
 * of the source, first path first.
 */
public record LockCycle(List<LockEdge> edges) {

  public LockCycle {
    edges = List.copyOf(edges);
  }
}
