package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.lifecycle.SourceName;
import dev.ftcheck.analysis.signals.LostWakeups;
import dev.ftcheck.analysis.signals.StopFlags;
import dev.ftcheck.analysis.signals.UnsetSignals;
import dev.ftcheck.analysis.threads.Explanation;
import dev.ftcheck.analysis.threads.Root;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** FT212: a wait that some way of the program never satisfies. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT212",
    name = "missed-signal",
    summary = "A wait is not satisfied on some way, or the signal for it can get lost",
    level = Level.WARNING,
    tags = {"concurrency", "deadlock"})
public final class MissedSignal implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (LostWakeups.LostWakeup lost : new LostWakeups(analysis).find()) {
      findings.accept(lostWakeup(lost, analysis));
    }
    for (UnsetSignals.UnsetSignal unset : new UnsetSignals(analysis).find()) {
      findings.accept(unset(unset, analysis));
    }
    for (StopFlags.LostStop lost : new StopFlags(analysis).find()) {
      findings.accept(lostStop(lost));
    }
  }

  private static Finding unset(UnsetSignals.UnsetSignal unset, Analysis analysis) {
    var unit = unset.waiter().context().unit().unit();
    Location wait = unit.at(unset.waiting().span());
    String signal =
        SourceName.of(analysis.pointsTo(), unit, unset.waiting().on().register())
            .orElse("the signal");
    String setter = unset.setter().unit().code().qualifiedName();
    return new Finding(
        "FT212",
        Level.WARNING,
        unset.byCall() ? Confidence.MEDIUM : Confidence.HIGH,
        Evidence.STATIC,
        "this waits for "
            + signal
            + " forever if "
            + setter
            + (unset.byCall()
                ? " is ended by an exception before it sets it"
                : " ends without setting it"),
        unit.fullName() + ":" + signal,
        wait,
        List.of(
            new RelatedLocation(
                unset.wayOut(),
                unset.byCall()
                    ? "an exception here takes " + setter + " away"
                    : setter + " leaves here, with " + signal + " unset"),
            new RelatedLocation(unset.set(), signal + " is set here")),
        List.of(
            Explanation.path(
                unset.waiter(),
                wait,
                "waits for " + signal,
                analysis.execution().locksAt(unset.waiting(), unset.waiter()))),
        "Nobody else sets " + signal + ".",
        List.of(
            new Fix(
                "Set " + signal + " in a finally block, or tell the waiter about the failure.")));
  }

  private static Finding lostStop(StopFlags.LostStop lost) {
    return new Finding(
        "FT212",
        Level.WARNING,
        lost.asker().context().root().kind() == Root.Kind.CLIENT
            ? Confidence.MEDIUM
            : Confidence.HIGH,
        Evidence.STATIC,
        "the thread puts "
            + lost.name()
            + " back when it begins: what another thread asked of it before that is lost",
        lost.visit().context().unit().unit().fullName() + ":" + lost.name(),
        lost.reset(),
        List.of(
            new RelatedLocation(lost.request(), "another thread sets it"),
            new RelatedLocation(lost.poll(), "the thread looks at " + lost.name())),
        List.of(
            Explanation.path(
                lost.visit(), lost.reset(), "puts " + lost.name() + " back", List.of()),
            Explanation.path(lost.asker(), lost.request(), "sets " + lost.name(), List.of())),
        Explanation.parallel(lost.visit(), lost.asker()),
        List.of(new Fix("Put the flag back before the thread is started, not in the thread.")));
  }

  private static Finding lostWakeup(LostWakeups.LostWakeup lost, Analysis analysis) {
    var unit = lost.in().unit();
    String awaited =
        SourceName.of(analysis.pointsTo(), unit, lost.waiting().on().register())
            .orElse("the condition");
    boolean endless = lost.waiting().patience() == Event.Patience.ENDLESS;
    List<RelatedLocation> related = new ArrayList<>();
    related.add(new RelatedLocation(unit.at(lost.test()), lost.state() + " is tested here"));
    if (lost.cleared() != null) {
      related.add(new RelatedLocation(unit.at(lost.cleared()), "the event is cleared here"));
    }
    related.add(
        new RelatedLocation(lost.waker(), "changes " + lost.state() + " and wakes who waits"));
    return new Finding(
        "FT212",
        Level.WARNING,
        endless ? Confidence.HIGH : Confidence.MEDIUM,
        Evidence.STATIC,
        "a wake-up is lost if "
            + lost.state()
            + " changes between its test and this wait: "
            + awaited
            + (lost.cleared() == null ? " is entered after the test" : " is cleared after the test")
            + (endless
                ? ", and nobody wakes the waiter again"
                : ", and the waiter sleeps until its time is up"),
        unit.fullName() + ":" + awaited,
        unit.at(lost.waiting().span()),
        related,
        List.of(),
        "",
        List.of(
            new Fix(
                lost.cleared() == null
                    ? "Test "
                        + lost.state()
                        + " inside `with "
                        + awaited
                        + ":`, in a while loop around the wait."
                    : "Clear the event before the test, not between the test and the wait.")));
  }
}
