package dev.ftcheck.analysis.locks;

import java.util.List;

/**
 * A cycle of the lock graph that threads may close: edge i acquires what edge i+1 holds. In order
 * of the source, first path first.
 *
 * @param certain the locks have the same names on both paths; else they may be the same
 */
public record LockCycle(List<LockEdge> edges, boolean certain) {

  public LockCycle {
    edges = List.copyOf(edges);
  }
}
