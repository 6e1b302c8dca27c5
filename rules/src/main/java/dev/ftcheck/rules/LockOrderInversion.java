package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.locks.LockCycle;
import dev.ftcheck.analysis.locks.LockEdge;
import dev.ftcheck.analysis.locks.LockGraph;
import dev.ftcheck.analysis.threads.Acquired;
import dev.ftcheck.analysis.threads.Explanation;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.analysis.threads.Visit;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.RelatedLocation;
import dev.ftcheck.finding.ThreadPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** FT201: a cycle in the lock graph. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT201",
    name = "lock-order-inversion",
    summary = "Locks are taken in different orders by code that may run concurrently",
    level = Level.ERROR,
    tags = {"concurrency", "deadlock"})
public final class LockOrderInversion implements Rule {

  /** More nested acquisitions of the same two locks than this are left out. */
  private static final int MAX_FURTHER_PLACES = 8;

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (LockCycle cycle : analysis.locks().cycles()) {
      findings.accept(
          cycle.edges().size() == 1
              ? ofOneClass(cycle.edges().getFirst())
              : finding(cycle, analysis.locks()));
    }
  }

  private static Finding finding(LockCycle cycle, LockGraph graph) {
    List<RelatedLocation> related = new ArrayList<>();
    List<ThreadPath> paths = new ArrayList<>();
    for (LockEdge edge : cycle.edges()) {
      Acquired inner = edge.inner();
      String action = "acquires " + inner.lock().name();
      paths.add(Explanation.path(inner.visit(), inner.location(), action, inner.held()));
      if (edge != cycle.edges().getFirst()) {
        related.add(
            new RelatedLocation(
                inner.location(), action + " while holding " + edge.outer().name()));
      }
    }
    cycle.edges().forEach(edge -> related.addAll(furtherPlaces(edge, graph)));
    String orders =
        cycle.edges().stream()
            .map(edge -> edge.outer().name() + " then " + edge.inner().lock().name())
            .collect(Collectors.joining(", elsewhere "));
    return finding(
        cycle,
        "locks are taken in different orders and may deadlock: " + orders,
        related,
        paths,
        "Take these locks in one order everywhere, or release the first before the second is needed.");
  }

  /**
   * Where else the two locks are taken in this order, what is nearest to see first: who changes the
   * order changes it there, too.
   */
  private static List<RelatedLocation> furtherPlaces(LockEdge edge, LockGraph graph) {
    String words =
        "here, too, " + edge.inner().lock().name() + " is acquired under " + edge.outer().name();
    return graph.edges().stream()
        .filter(
            other ->
                other.outer().family().equals(edge.outer().family())
                    && other.inner().lock().family().equals(edge.inner().lock().family()))
        .map(LockEdge::inner)
        .sorted(
            Comparator.comparingInt((Acquired inner) -> inner.visit().chain().size())
                .thenComparing(inner -> inner.location().path())
                .thenComparingInt(inner -> inner.location().line()))
        .map(Acquired::location)
        .filter(place -> !place.equals(edge.inner().location()))
        .distinct()
        .limit(MAX_FURTHER_PLACES)
        .map(place -> new RelatedLocation(place, words))
        .toList();
  }

  private static Finding ofOneClass(LockEdge edge) {
    Acquired inner = edge.inner();
    String lock = inner.lock().name();
    ThreadPath path =
        Explanation.path(
            inner.visit(),
            inner.location(),
            "acquires " + lock + " of another object",
            inner.held());
    return finding(
        new LockCycle(List.of(edge), true),
        lock
            + " of one object is taken while that of another is held: two threads that do so with the objects swapped deadlock",
        List.of(),
        List.of(path, path),
        "Order the objects first, by an id or a sort, and take their locks in that order.");
  }

  private static Finding finding(
      LockCycle cycle,
      String message,
      List<RelatedLocation> related,
      List<ThreadPath> paths,
      String advice) {
    List<Acquired> inner = cycle.edges().stream().map(LockEdge::inner).toList();
    boolean assumed =
        !cycle.certain()
            || inner.stream().anyMatch(acquired -> acquired.root().kind() == Root.Kind.CLIENT)
            || inner.stream()
                .anyMatch(acquired -> acquired.lock().scope() == LockId.Scope.ONE_OF_MANY);
    Visit first = inner.getFirst().visit();
    Visit last = inner.getLast().visit();
    return new Finding(
        "FT201",
        Level.ERROR,
        assumed ? Confidence.MEDIUM : Confidence.HIGH,
        Evidence.STATIC,
        message,
        cycle.edges().stream()
            .map(edge -> edge.inner().lock().name())
            .sorted()
            .collect(Collectors.joining("+")),
        inner.getFirst().location(),
        related,
        paths,
        Explanation.parallel(first, last),
        List.of(new Fix(advice)));
  }
}
