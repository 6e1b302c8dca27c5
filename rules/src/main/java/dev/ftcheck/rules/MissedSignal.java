package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.lifecycle.SourceName;
import dev.ftcheck.analysis.signals.LostWakeups;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
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
            + (lost.cleared() == null
                ? " is entered after the test"
                : " is cleared after the test")
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
