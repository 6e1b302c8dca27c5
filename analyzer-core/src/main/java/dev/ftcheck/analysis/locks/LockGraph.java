package dev.ftcheck.analysis.locks;

import dev.ftcheck.analysis.threads.Acquired;
import dev.ftcheck.analysis.threads.Execution;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Root;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;

/**
 * The lock graph: nodes are abstract locks, an edge leads from each lock held to the lock acquired.
 * After Goodlock (Havelund, "Using runtime analysis to guide model checking of Java programs",
 * 2000), with gate locks and fork/join order taken into account.
 */
public final class LockGraph {

  /**
   * Nested acquisitions of one pair of locks beyond these add nothing to the first: as many by
   * threads of the program, as many by its callers.
   */
  private static final int MAX_EDGES_PER_PAIR = 12;

  /** As many of one root: whether two acquisitions may meet depends on the roots above all. */
  private static final int MAX_EDGES_PER_ROOT = 4;

  private final Graph<LockId, LockEdge> graph = new DirectedPseudograph<>(LockEdge.class);
  private final Map<String, List<LockEdge>> kin = new LinkedHashMap<>();
  private final Execution execution;
  private List<LockCycle> cycles;

  private LockGraph(Execution execution) {
    this.execution = execution;
  }

  public static LockGraph of(Execution execution) {
    LockGraph result = new LockGraph(execution);
    execution.acquisitions().stream().filter(LockGraph::isByThread).forEach(result::add);
    execution.acquisitions().stream().filter(a -> !isByThread(a)).forEach(result::add);
    return result;
  }

  /**
   * What threads of the program do convinces more than what its callers may do, and comes first.
   */
  private static boolean isByThread(Acquired acquired) {
    return acquired.root().kind() != Root.Kind.CLIENT;
  }

  private void add(Acquired acquired) {
    acquired.held().forEach(held -> add(held, acquired));
  }

  private void add(LockId held, Acquired acquired) {
    if (held.counting() || acquired.lock().counting() || !acquired.event().blocking()) {
      return;
    }
    if (held.family().equals(acquired.lock().family())) {
      kin.computeIfAbsent(held.family(), _ -> new ArrayList<>()).add(new LockEdge(held, acquired));
      return;
    }
    graph.addVertex(held);
    graph.addVertex(acquired.lock());
    Set<LockEdge> known = graph.getAllEdges(held, acquired.lock());
    boolean repeated =
        known.stream()
            .anyMatch(
                edge ->
                    edge.inner().event() == acquired.event()
                        && edge.inner().root().equals(acquired.root())
                        && edge.inner().held().equals(acquired.held()));
    long ofRoot =
        known.stream().filter(edge -> edge.inner().root().equals(acquired.root())).count();
    long ofKind =
        known.stream().filter(edge -> isByThread(edge.inner()) == isByThread(acquired)).count();
    if (!repeated
        && ofKind < MAX_EDGES_PER_PAIR
        && (ofRoot < MAX_EDGES_PER_ROOT || !isByThread(acquired))) {
      graph.addEdge(held, acquired.lock(), new LockEdge(held, acquired));
    }
  }

  public Set<LockId> locks() {
    return Set.copyOf(graph.vertexSet());
  }

  public Set<LockEdge> edges() {
    return Set.copyOf(graph.edgeSet());
  }

  /** The cycles that may deadlock. */
  public List<LockCycle> cycles() {
    if (cycles == null) {
      List<LockCycle> certain = new LockCycles(graph, kin.values(), execution).find();
      cycles = new LikelyCycles(graph, certain, execution).withCertain();
    }
    return cycles;
  }
}
