package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.lifecycle.Allocation;
import dev.ftcheck.analysis.lifecycle.CallSites;
import dev.ftcheck.analysis.lifecycle.Growth.Addition;
import dev.ftcheck.analysis.lifecycle.Reached;
import dev.ftcheck.analysis.lifecycle.SourceName;
import dev.ftcheck.analysis.lifecycle.Tasks;
import dev.ftcheck.analysis.lifecycle.ThreadCaches;
import dev.ftcheck.analysis.lifecycle.ThreadCaches.Cache;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.threads.Overlapping;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** FT407: what every thread remembers and nobody forgets. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT407",
    name = "thread-local-cache",
    summary =
        "A cache that every thread has for itself grows with the threads and is never cleared",
    level = Level.NOTE,
    tags = {"concurrency", "migration", "performance"})
public final class ThreadLocalCache implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    PointsTo pointsTo = analysis.pointsTo();
    ThreadCaches caches = new ThreadCaches(pointsTo);
    if (!caches.all().iterator().hasNext()) {
      return;
    }
    Set<LinkedUnit> pooled = pooled(pointsTo);
    Overlapping overlapping = new Overlapping(analysis.execution());
    for (Cache cache : caches.all()) {
      LinkedUnit unit = cache.addition().unit();
      findings.accept(
          finding(
              cache,
              confidence(cache.kind(), pooled.contains(unit), overlapping.of(unit)),
              pointsTo));
    }
  }

  /** The functions that tasks of thread pools run. */
  private static Set<LinkedUnit> pooled(PointsTo pointsTo) {
    Set<LinkedUnit> units = new HashSet<>();
    CallSites calls = CallSites.of(pointsTo);
    for (Allocation pool : Allocation.of(pointsTo, Trait.Executor.class)) {
      if (!pool.cls().trait(Trait.Executor.class).orElseThrow().processes()) {
        Reached.edges(pointsTo, Tasks.of(pool, pointsTo, calls).entries())
            .forEach(edge -> units.add(edge.callee().unit()));
      }
    }
    return units;
  }

  /** What a thread holds for itself goes with it; what is keyed by it does not. */
  private static Confidence confidence(
      ThreadCaches.Kind kind, boolean pooled, Overlapping.Kind overlap) {
    if (pooled) {
      return Confidence.HIGH;
    }
    return switch (overlap) {
      case BY_THREADS -> kind == ThreadCaches.Kind.KEYED ? Confidence.HIGH : Confidence.MEDIUM;
      case BY_CALLERS -> Confidence.MEDIUM;
      case NEVER -> Confidence.LOW;
    };
  }

  private static Finding finding(Cache cache, Confidence confidence, PointsTo pointsTo) {
    Addition addition = cache.addition();
    String name =
        SourceName.of(pointsTo, addition.unit(), addition.container()).orElse("the container");
    return new Finding(
        "FT407",
        Level.NOTE,
        confidence,
        Evidence.STATIC,
        message(cache.kind(), name),
        addition.unit().fullName() + ":" + name,
        addition.location(),
        List.of(),
        List.of(),
        "",
        List.of(new Fix(advice(cache.kind(), name))));
  }

  private static String message(ThreadCaches.Kind kind, String name) {
    return switch (kind) {
      case LOCAL ->
          "each thread adds to a "
              + name
              + " of its own, and nothing takes from it: the more threads, the more copies of the"
              + " same entries";
      case KEYED ->
          name
              + " gets an entry for each thread, and none is removed when the thread ends: a later"
              + " thread may have the same number and find it";
    };
  }

  private static String advice(ThreadCaches.Kind kind, String name) {
    return switch (kind) {
      case LOCAL ->
          "Share one cache between the threads, guarded by a lock, or limit the size of "
              + name
              + ".";
      case KEYED -> "Keep the value in a threading.local(), which goes with its thread.";
    };
  }
}
