package dev.ftcheck.tracer.lock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.JohnsonSimpleCycles;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/** Finds the cycles of locks whose acquisitions may meet. Not thread-safe. */
final class CycleSearch {

  /** Longer cycles are not looked for: nobody can follow the report. */
  private static final int MOST_LOCKS = 5;

  /** Locks that are entangled beyond this number are looked at by pairs alone. */
  private static final int MOST_ENTANGLED = 14;

  private final List<LockEdge> edges;
  private final Graph<Integer, DefaultEdge> locks = new SimpleDirectedGraph<>(DefaultEdge.class);

  CycleSearch(List<LockEdge> edges) {
    this.edges = edges;
    for (LockEdge edge : edges) {
      locks.addVertex(edge.outer().lock());
      locks.addVertex(edge.inner().lock());
      locks.addEdge(edge.outer().lock(), edge.inner().lock());
    }
  }

  List<LockCycle> find() {
    List<LockCycle> found = new ArrayList<>();
    for (Set<Integer> entangled :
        new KosarajuStrongConnectivityInspector<>(locks).stronglyConnectedSets()) {
      if (entangled.size() > 1) {
        for (List<Integer> cycle : simpleCycles(entangled)) {
          List<LockEdge> meeting = meeting(cycle, new ArrayList<>());
          if (meeting != null) {
            found.add(new LockCycle(meeting));
          }
        }
      }
    }
    return found;
  }

  private List<List<Integer>> simpleCycles(Set<Integer> entangled) {
    List<List<Integer>> cycles = new ArrayList<>();
    if (entangled.size() <= MOST_ENTANGLED) {
      for (List<Integer> cycle :
          new JohnsonSimpleCycles<>(new AsSubgraph<>(locks, entangled)).findSimpleCycles()) {
        if (cycle.size() <= MOST_LOCKS) {
          cycles.add(inDirection(cycle));
        }
      }
      return cycles;
    }
    for (DefaultEdge edge : locks.edgeSet()) {
      int from = locks.getEdgeSource(edge);
      int to = locks.getEdgeTarget(edge);
      if (from < to && entangled.contains(from) && locks.containsEdge(to, from)) {
        cycles.add(List.of(from, to));
      }
    }
    return cycles;
  }

  /** The cycle along its edges, beginning with the smallest lock. */
  private List<Integer> inDirection(List<Integer> cycle) {
    List<Integer> ordered = new ArrayList<>(cycle);
    if (!locks.containsEdge(ordered.get(0), ordered.get(1))) {
      Collections.reverse(ordered);
    }
    Collections.rotate(ordered, -ordered.indexOf(Collections.min(ordered)));
    return ordered;
  }

  /** One acquisition for each step of a cycle, all of which may meet; null where there are none. */
  private List<LockEdge> meeting(List<Integer> cycle, List<LockEdge> chosen) {
    if (chosen.size() == cycle.size()) {
      return chosen;
    }
    int outer = cycle.get(chosen.size());
    int inner = cycle.get((chosen.size() + 1) % cycle.size());
    for (LockEdge edge : edges) {
      if (edge.outer().lock() == outer
          && edge.inner().lock() == inner
          && chosen.stream().allMatch(edge::mayMeet)) {
        chosen.add(edge);
        if (meeting(cycle, chosen) != null) {
          return chosen;
        }
        chosen.removeLast();
      }
    }
    return null;
  }
}
