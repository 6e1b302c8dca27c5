package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.lifecycle.CachedFunctions;
import dev.ftcheck.analysis.lifecycle.CachedFunctions.Cached;
import dev.ftcheck.analysis.lifecycle.CallSites;
import dev.ftcheck.analysis.lifecycle.Repeating;
import dev.ftcheck.analysis.lifecycle.Repeating.Harm;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.threads.Overlapping;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.RelatedLocation;
import java.util.List;
import java.util.function.Consumer;

/** FT406: a cache that is taken for a promise that its function runs once. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT406",
    name = "once-only-assumption",
    summary = "A cached function must not run twice, but several threads may run it at first use",
    level = Level.NOTE,
    tags = {"concurrency", "migration"})
public final class OnceOnlyAssumption implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    PointsTo pointsTo = analysis.pointsTo();
    CallSites calls = CallSites.of(pointsTo);
    CachedFunctions cached = new CachedFunctions(pointsTo, calls);
    if (!cached.all().iterator().hasNext()) {
      return;
    }
    Repeating repeating = new Repeating(analysis.flows());
    Overlapping overlapping = new Overlapping(analysis.execution());
    for (Cached function : cached.all()) {
      if (!isFilledAtImport(function.function(), calls, pointsTo)) {
        repeating
            .of(function.function())
            .ifPresent(
                harm ->
                    findings.accept(finding(function, harm, overlapping.of(function.function()))));
      }
    }
  }

  /** A call without arguments in a module body: threads come later. */
  private static boolean isFilledAtImport(LinkedUnit function, CallSites calls, PointsTo pointsTo) {
    return function.code().params().isEmpty()
        && calls.all().stream()
            .filter(site -> site.unit().code().kind() == CodeUnit.Kind.MODULE)
            .flatMap(site -> pointsTo.edges(site.in(), site.key()).stream())
            .anyMatch(edge -> edge.callee().unit() == function);
  }

  private static Finding finding(Cached cached, Harm harm, Overlapping.Kind kind) {
    LinkedUnit function = cached.function();
    return new Finding(
        "FT406",
        Level.NOTE,
        switch (kind) {
          case BY_THREADS -> Confidence.HIGH;
          case BY_CALLERS -> Confidence.MEDIUM;
          case NEVER -> Confidence.LOW;
        },
        Evidence.STATIC,
        "threads that are the first to use "
            + function.code().qualifiedName()
            + " at the same time each run it: "
            + words(harm),
        function.fullName(),
        cached.decorator().location(),
        related(harm),
        List.of(),
        cached.library() + ": " + cached.caveat(),
        List.of(new Fix(advice(function))));
  }

  private static String words(Harm harm) {
    return switch (harm) {
      case Harm.MeetingPoint(String cls) ->
          "each gets a " + cls + " of its own, at which it meets nobody";
      case Harm.Threads() -> "threads are started for each, and all but one are lost sight of";
      case Harm.State _ -> "each gets an object of its own, and what it changes there is lost";
      case Harm.Effect(String place, var _) -> place + " is changed more than once";
    };
  }

  private static List<RelatedLocation> related(Harm harm) {
    return switch (harm) {
      case Harm.State(var change) ->
          List.of(new RelatedLocation(change, "the object is changed here"));
      case Harm.Effect(String place, var change) ->
          List.of(new RelatedLocation(change, place + " is changed here"));
      case Harm.MeetingPoint _, Harm.Threads _ -> List.of();
    };
  }

  private static String advice(LinkedUnit function) {
    return function.methodOf() != null && function.isProperty()
        ? "Make it in __init__, or fill it while holding a lock."
        : "Make it when the module is imported, or fill the cache while holding a lock.";
  }
}
