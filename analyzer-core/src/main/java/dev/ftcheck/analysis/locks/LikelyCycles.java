package dev.ftcheck.analysis.locks;

import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.threads.Acquired;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;

/**
 * Finds pairs of paths that take two locks in opposite orders, where the locks of the one path may
 * be, and need not be, those of the other: an object that code of the program made, and one that
 * unknown code has.
 */
final class LikelyCycles {

  /** More than any chain has. */
  private static final int MANY_CALLS = 10_000;

  private record Families(String outer, String inner) {}

  private final Graph<LockId, LockEdge> graph;
  private final Execution execution;
  private final Map<Set<String>, LockCycle> certain = new LinkedHashMap<>();
  private final List<LockCycle> rest = new ArrayList<>();

  LikelyCycles(Graph<LockId, LockEdge> graph, List<LockCycle> certain, Execution execution) {
    this.graph = graph;
    this.execution = execution;
    for (LockCycle cycle : certain) {
      if (cycle.edges().size() != 2
          || this.certain.putIfAbsent(families(cycle.edges().getFirst()), cycle) != null) {
        rest.add(cycle);
      }
    }
  }

  /**
   * The cycles that are certain, and for each pair of locks that has none a likely one. What only
   * unknown callers may close gives way to a likely cycle that the program's own threads close.
   */
  List<LockCycle> withCertain() {
    List<LockCycle> likely = find();
    List<LockCycle> all = new ArrayList<>(rest);
    Set<Set<String>> better = new HashSet<>();
    likely.forEach(cycle -> better.add(families(cycle.edges().getFirst())));
    certain.forEach(
        (pair, cycle) -> {
          if (!better.contains(pair)) {
            all.add(cycle);
          }
        });
    all.addAll(likely);
    return all;
  }

  private List<LockCycle> find() {
    Set<Set<String>> known = new HashSet<>();
    Map<Families, List<LockEdge>> byFamilies = new HashMap<>();
    List<LockEdge> edges = graph.edgeSet().stream().sorted(LockCycles.inSource(execution)).toList();
    for (LockEdge edge : edges) {
      byFamilies
          .computeIfAbsent(
              new Families(edge.outer().family(), edge.inner().lock().family()),
              _ -> new ArrayList<>())
          .add(edge);
    }
    List<LockCycle> found = new ArrayList<>();
    for (LockEdge edge : edges) {
      if (known.add(families(edge))) {
        Families same = new Families(edge.outer().family(), edge.inner().lock().family());
        Families opposite = new Families(edge.inner().lock().family(), edge.outer().family());
        List<LockEdge> pair =
            shortest(byFamilies.get(same), byFamilies.getOrDefault(opposite, List.of()));
        if (!pair.isEmpty() && isNeeded(pair)) {
          found.add(
              new LockCycle(pair.stream().sorted(LockCycles.inSource(execution)).toList(), false));
        }
      }
    }
    return found;
  }

  private boolean isNeeded(List<LockEdge> pair) {
    LockCycle known = certain.get(families(pair.getFirst()));
    return known == null || (isAssumed(known.edges()) && !isAssumed(pair));
  }

  private static boolean isAssumed(List<LockEdge> edges) {
    return edges.stream().anyMatch(edge -> edge.inner().root().kind() == Root.Kind.CLIENT);
  }

  /**
   * The pair that closes a cycle and takes the fewest calls to explain, one of the program's
   * threads first; empty where none does.
   */
  private List<LockEdge> shortest(List<LockEdge> some, List<LockEdge> others) {
    List<LockEdge> best = List.of();
    int calls = Integer.MAX_VALUE;
    for (LockEdge edge : some) {
      for (LockEdge other : others) {
        int together = length(edge) + length(other);
        if (together < calls && closes(edge, other)) {
          best = List.of(edge, other);
          calls = together;
        }
      }
    }
    return best;
  }

  private static int length(LockEdge edge) {
    int assumed = isAssumed(List.of(edge)) ? MANY_CALLS : 0;
    return edge.inner().visit().length() + assumed;
  }

  private static Set<String> families(LockEdge edge) {
    return Set.of(edge.outer().family(), edge.inner().lock().family());
  }

  private boolean closes(LockEdge a, LockEdge b) {
    return execution.locks().mayBeSame(a.outer(), b.inner().lock())
        && execution.locks().mayBeSame(b.outer(), a.inner().lock())
        && !isGated(a, b)
        && (!isSame(a, b)
                && (isCalledBeside(a.inner(), b.inner().root())
                    || isCalledBeside(b.inner(), a.inner().root()))
            || execution
                .parallelism()
                .mayOverlap(
                    a.inner().root(), a.inner().running(), b.inner().root(), b.inner().running()));
  }

  private static boolean isSame(LockEdge a, LockEdge b) {
    return a.outer().equals(b.inner().lock()) && b.outer().equals(a.inner().lock());
  }

  /**
   * Whether it is a function that nobody in the program calls which gets there. Unknown code that
   * has the object does, also while the threads of the program run.
   */
  private static boolean isCalledBeside(Acquired acquired, Root other) {
    Visit entry = acquired.visit().entry();
    return acquired.root().kind() == Root.Kind.MAIN
        && other.kind() == Root.Kind.STARTED
        && entry.context().unit().unit().code().kind() == CodeUnit.Kind.FUNCTION;
  }

  /** Whether both hold another lock besides. */
  private boolean isGated(LockEdge a, LockEdge b) {
    return a.inner().held().stream()
        .filter(gate -> gate.guards() && !gate.equals(a.outer()))
        .anyMatch(gate -> isHeld(gate, b.inner(), b.outer()));
  }

  private boolean isHeld(LockId gate, Acquired inner, LockId outer) {
    return inner.held().stream()
        .anyMatch(held -> !held.equals(outer) && execution.locks().mayBeSame(gate, held));
  }
}
