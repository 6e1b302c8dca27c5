package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.lifecycle.Allocation;
import dev.ftcheck.analysis.lifecycle.CallSites;
import dev.ftcheck.analysis.lifecycle.LoopLength;
import dev.ftcheck.analysis.lifecycle.Repetition;
import dev.ftcheck.analysis.lifecycle.ThreadLoops;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** FT303: as many threads as there are items. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT303",
    name = "unbounded-thread-creation",
    summary = "A thread is created for each item of an input whose length the code does not limit",
    level = Level.WARNING,
    tags = {"concurrency", "life-cycle"})
public final class UnboundedThreadCreation implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    PointsTo pointsTo = analysis.pointsTo();
    Collection<Allocation> threads = Allocation.of(pointsTo, Trait.ThreadObject.class);
    if (threads.isEmpty()) {
      return;
    }
    ThreadLoops loops = new ThreadLoops(pointsTo, CallSites.of(pointsTo));
    for (Allocation thread : threads) {
      loops
          .around(thread)
          .ifPresent(
              loop ->
                  findings.accept(
                      finding(thread, loop, pointsTo)
                          .withCause(loop.unit().at(loop.loop().span()).toString())));
    }
  }

  private static Finding finding(Allocation thread, Repetition repetition, PointsTo pointsTo) {
    Location creation = thread.location(pointsTo);
    Location loop = repetition.unit().at(repetition.loop().span());
    boolean near = loop.line() == creation.line() && loop.path().equals(creation.path());
    return new Finding(
        "FT303",
        Level.WARNING,
        confidence(repetition, thread),
        Evidence.STATIC,
        message(repetition.length()),
        thread.unit().fullName() + ":" + thread.cls().name(),
        creation,
        near ? List.of() : List.of(new RelatedLocation(loop, "the loop that creates them")),
        List.of(),
        "",
        List.of(
            new Fix(
                "Submit the work to a ThreadPoolExecutor with a fixed max_workers instead of starting a thread each time.")));
  }

  /**
   * A loop that waits for requests somewhere else mostly sees to it that few threads live at once.
   */
  private static Confidence confidence(Repetition repetition, Allocation thread) {
    boolean isNear = repetition.unit().equals(thread.unit());
    return switch (repetition.length()) {
      case LoopLength.External _ -> isNear ? Confidence.HIGH : Confidence.MEDIUM;
      case LoopLength.Known _ -> Confidence.HIGH;
      case LoopLength.Endless _ -> isNear ? Confidence.HIGH : Confidence.LOW;
      case LoopLength.OpenEnded _, LoopLength.Input _, LoopLength.Unsaid _ -> Confidence.MEDIUM;
    };
  }

  private static String message(LoopLength length) {
    return switch (length) {
      case LoopLength.Known(long rounds) ->
          "a thread is created in each of " + rounds + " rounds of a loop";
      case LoopLength.Endless _ ->
          "a thread is created in each round of an endless loop: nothing limits their number";
      case LoopLength.External _ ->
          "a thread is created for each item that comes from outside: the input decides how many there are";
      case LoopLength.Input(String parameter) ->
          "a thread is created for each item of " + parameter + ", whose length nothing limits";
      case LoopLength.OpenEnded _, LoopLength.Unsaid _ ->
          "a thread is created in each round of a loop that nothing counts: their number is not limited";
    };
  }
}
