package dev.ftcheck.cli.graph;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.locks.LockEdge;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.StartedThread;
import dev.ftcheck.finding.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;

/** What is drawn: a directed graph of labelled boxes and arrows. */
public final class Diagram {

  /** Places that one arrow names, and functions that one box does; more are counted. */
  private static final int MOST_PLACES = 3;

  /**
   * A box.
   *
   * @param key what tells it apart: locks of several modules may share a name
   * @param isMarked whether it is a part of what may go wrong
   */
  record Node(String key, String label, boolean isMarked) {}

  /** An arrow; its label is not its identity. */
  static final class Arrow extends DefaultEdge {

    private static final long serialVersionUID = 1L;

    private final transient String label;
    private final transient boolean isMarked;

    Arrow(String label, boolean isMarked) {
      this.label = label;
      this.isMarked = isMarked;
    }

    String label() {
      return label;
    }

    boolean isMarked() {
      return isMarked;
    }
  }

  private final Graph<Node, Arrow> graph = new DirectedPseudograph<>(Arrow.class);

  private Diagram() {}

  Graph<Node, Arrow> graph() {
    return graph;
  }

  /**
   * The locks that are taken while others are held, an arrow from the one held to the one taken.
   * Those of a cycle that may deadlock are marked.
   */
  public static Diagram ofLocks(Analysis analysis) {
    Diagram diagram = new Diagram();
    Set<LockEdge> inCycles =
        analysis.locks().cycles().stream()
            .flatMap(cycle -> cycle.edges().stream())
            .collect(Collectors.toSet());
    Map<List<LockId>, List<LockEdge>> pairs = new LinkedHashMap<>();
    analysis.locks().edges().stream()
        .sorted(
            Comparator.comparing((LockEdge edge) -> edge.outer().key())
                .thenComparing(edge -> edge.inner().lock().key()))
        .forEach(
            edge ->
                pairs
                    .computeIfAbsent(
                        List.of(edge.outer(), edge.inner().lock()), _ -> new ArrayList<>())
                    .add(edge));
    Set<LockId> marked =
        inCycles.stream()
            .flatMap(edge -> List.of(edge.outer(), edge.inner().lock()).stream())
            .collect(Collectors.toSet());
    pairs.forEach(
        (pair, edges) ->
            diagram.connect(
                node(pair.getFirst(), marked),
                node(pair.getLast(), marked),
                places(edges.stream().map(edge -> edge.inner().location()).toList()),
                edges.stream().anyMatch(inCycles::contains)));
    return diagram;
  }

  private static Node node(LockId lock, Set<LockId> marked) {
    return new Node(lock.key(), lock.name(), marked.contains(lock));
  }

  /** Who starts which threads where; those of which several run at once are marked as many. */
  public static Diagram ofThreads(Analysis analysis) {
    Diagram diagram = new Diagram();
    for (StartedThread thread : StartedThread.of(analysis.execution())) {
      String runs = thread.runs().isEmpty() ? "unknown code" : some(thread.runs());
      diagram.connect(
          code(thread.startedIn()),
          code(runs + (thread.isMany() ? " (many)" : "")),
          places(List.of(thread.origin())),
          false);
    }
    return diagram;
  }

  /** Code is told apart by its dotted name. */
  private static Node code(String name) {
    return new Node(name, name, false);
  }

  private void connect(Node from, Node to, String label, boolean isMarked) {
    graph.addVertex(from);
    graph.addVertex(to);
    graph.addEdge(from, to, new Arrow(label, isMarked));
  }

  private static String places(List<Location> locations) {
    Set<String> all = new TreeSet<>();
    locations.forEach(location -> all.add(location.path() + ":" + location.line()));
    return some(all);
  }

  /** The first few, and how many more there are. */
  private static String some(Collection<String> names) {
    String shown = names.stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
    int left = names.size() - MOST_PLACES;
    return left > 0 ? shown + " and " + left + " more" : shown;
  }
}
