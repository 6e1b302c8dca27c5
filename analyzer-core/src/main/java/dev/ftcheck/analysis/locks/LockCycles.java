package dev.ftcheck.analysis.locks;

import dev.ftcheck.analysis.threads.Acquired;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.finding.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.JohnsonSimpleCycles;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/**
 * Finds the cycles that threads may close: every edge by code that may run in parallel with that of
 * the others, no lock held on all of them that keeps them apart.
 */
final class LockCycles {

  /** Longer cycles are not looked for: nobody can follow the report. */
  private static final int MAX_LENGTH = 5;

  /** A tangle of more locks than this is looked at by pairs alone. */
  private static final int MAX_COMPONENT = 14;

  private final Graph<LockId, LockEdge> graph;
  private final Collection<List<LockEdge>> kin;
  private final Execution execution;
  private final Ordering ordering;

  /**
   * {@code kin} are the nested acquisitions of locks of one family, which the graph does not hold.
   */
  LockCycles(Graph<LockId, LockEdge> graph, Collection<List<LockEdge>> kin, Execution execution) {
    this.graph = graph;
    this.kin = kin;
    this.execution = execution;
    this.ordering = new Ordering(execution);
  }

  List<LockCycle> find() {
    List<LockCycle> found = new ArrayList<>();
    for (List<LockEdge> edges : kin) {
      ofOneClass(edges, found);
    }
    for (Set<LockId> component :
        new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
      if (component.size() > 1) {
        for (List<LockId> cycle : simpleCycles(component)) {
          LockCycle closed = close(cycle);
          if (closed != null) {
            found.add(closed);
          }
        }
      }
    }
    return found;
  }

  private List<List<LockId>> simpleCycles(Set<LockId> component) {
    Graph<LockId, DefaultEdge> simple = new SimpleDirectedGraph<>(DefaultEdge.class);
    component.forEach(simple::addVertex);
    for (LockEdge edge : new AsSubgraph<>(graph, component).edgeSet()) {
      LockId from = graph.getEdgeSource(edge);
      LockId to = graph.getEdgeTarget(edge);
      if (!from.equals(to)) {
        simple.addEdge(from, to);
      }
    }
    if (component.size() > MAX_COMPONENT) {
      List<List<LockId>> pairs = new ArrayList<>();
      for (DefaultEdge edge : simple.edgeSet()) {
        LockId from = simple.getEdgeSource(edge);
        LockId to = simple.getEdgeTarget(edge);
        if (from.key().compareTo(to.key()) < 0 && simple.containsEdge(to, from)) {
          pairs.add(List.of(from, to));
        }
      }
      return pairs;
    }
    return new JohnsonSimpleCycles<>(simple)
        .findSimpleCycles().stream().filter(cycle -> cycle.size() <= MAX_LENGTH).toList();
  }

  /**
   * Chooses one edge per step so that all of them may be under way at once; null where that is
   * impossible.
   */
  private LockCycle close(List<LockId> cycle) {
    List<LockEdge> chosen = choose(cycle, 0, new ArrayList<>());
    if (chosen == null) {
      return null;
    }
    List<LockEdge> sorted = new ArrayList<>(chosen);
    sorted.sort(inSource(execution));
    return new LockCycle(sorted, true);
  }

  /** The order of the source, by where the lock that is already held was acquired. */
  static Comparator<LockEdge> inSource(Execution execution) {
    return Comparator.comparing((LockEdge edge) -> outer(edge, execution).path())
        .thenComparingInt(edge -> outer(edge, execution).line())
        .thenComparingInt(edge -> edge.inner().location().line());
  }

  private static Location outer(LockEdge edge, Execution execution) {
    Acquired inner = edge.inner();
    return execution
        .acquisitionSites()
        .of(inner.visit(), inner.event(), lock -> lock.equals(edge.outer()))
        .orElse(inner.location());
  }

  private List<LockEdge> choose(List<LockId> cycle, int at, List<LockEdge> soFar) {
    if (at == cycle.size()) {
      return soFar;
    }
    LockId from = cycle.get(at);
    LockId to = cycle.get((at + 1) % cycle.size());
    for (LockEdge edge : graph.getAllEdges(from, to)) {
      boolean fits = soFar.stream().allMatch(other -> mayMeet(edge.inner(), other.inner(), cycle));
      if (fits) {
        soFar.add(edge);
        List<LockEdge> result = choose(cycle, at + 1, soFar);
        if (result != null) {
          return result;
        }
        soFar.removeLast();
      }
    }
    return null;
  }

  private boolean mayMeet(Acquired a, Acquired b, List<LockId> cycle) {
    boolean gated =
        a.held().stream()
            .anyMatch(lock -> lock.guards() && !cycle.contains(lock) && b.held().contains(lock));
    return !gated
        && execution.parallelism().mayOverlap(a.root(), a.running(), b.root(), b.running());
  }

  /** The locks of two objects of one class, in both orders: {@code a.lock} then {@code b.lock}. */
  private void ofOneClass(List<LockEdge> edges, List<LockCycle> found) {
    List<Location> seen = new ArrayList<>();
    for (LockEdge edge : edges) {
      Acquired inner = edge.inner();
      LockId.Scope scope = inner.lock().scope();
      boolean several = scope == LockId.Scope.PER_OBJECT || scope == LockId.Scope.ONE_OF_MANY;
      boolean meets =
          edges.stream()
              .anyMatch(
                  other ->
                      mayMeet(
                          inner,
                          other.inner(),
                          List.of(edge.outer(), inner.lock(), other.outer())));
      if (several
          && meets
          && SameLock.differ(inner, edge.outer(), execution)
          && !ordering.isOrdered(inner)
          && !seen.contains(inner.location())) {
        seen.add(inner.location());
        found.add(new LockCycle(List.of(edge), true));
      }
    }
  }
}
