package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.lifecycle.SourceName;
import dev.ftcheck.analysis.signals.Conditions;
import dev.ftcheck.analysis.signals.LostWakeups;
import dev.ftcheck.analysis.threads.Explanation;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** FT206: a condition used without its lock, or a wait whose wake-up is believed. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT206",
    name = "condition-misuse",
    summary =
        "A condition is waited for or notified without its lock, or waited for without testing"
            + " again",
    level = Level.WARNING,
    tags = {"concurrency", "condition"})
public final class ConditionMisuse implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    Conditions conditions = new Conditions(analysis);
    Set<Location> reported = new HashSet<>();
    for (Conditions.Unheld unheld : conditions.unheld()) {
      if (reported.add(location(unheld))) {
        findings.accept(withoutLock(unheld, analysis));
      }
    }
    new LostWakeups(analysis).find().forEach(lost -> reported.add(location(lost)));
    for (Conditions.Unlooped unlooped : conditions.unlooped()) {
      if (reported.add(unlooped.in().unit().at(unlooped.waiting().span()))) {
        findings.accept(withoutLoop(unlooped, analysis));
      }
    }
  }

  private static Location location(Conditions.Unheld unheld) {
    return unheld.visit().context().unit().unit().at(unheld.event().span());
  }

  private static Location location(LostWakeups.LostWakeup lost) {
    return lost.in().unit().at(lost.waiting().span());
  }

  private static Finding withoutLock(Conditions.Unheld unheld, Analysis analysis) {
    var unit = unheld.visit().context().unit().unit();
    String condition =
        SourceName.of(analysis.pointsTo(), unit, unheld.condition().register())
            .orElse("the condition");
    String action = unheld.event() instanceof Event.Wait ? "waited for" : "notified";
    return new Finding(
        "FT206",
        Level.WARNING,
        unheld.certain() ? Confidence.HIGH : Confidence.MEDIUM,
        Evidence.STATIC,
        condition
            + " is "
            + action
            + " here without holding its lock: RuntimeError, and whoever waits stays asleep",
        unit.fullName() + ":" + condition,
        location(unheld),
        List.of(),
        List.of(
            Explanation.path(
                unheld.visit(),
                location(unheld),
                unheld.event() instanceof Event.Wait ? "waits" : "notifies",
                analysis.execution().locksAt(unheld.event(), unheld.visit()))),
        "",
        List.of(
            new Fix(
                "Do it inside `with "
                    + condition
                    + ":`, together with the change or the test of the state it stands for.")));
  }

  private static Finding withoutLoop(Conditions.Unlooped unlooped, Analysis analysis) {
    var unit = unlooped.in().unit();
    String condition =
        SourceName.of(analysis.pointsTo(), unit, unlooped.waiting().on().register())
            .orElse("the condition");
    String problem =
        unlooped.tested()
            ? " is waited for once and the state isn't tested again: another thread may have been"
                + " faster, or the wake-up was meant for somebody else"
            : " is waited for without testing whether there is anything to wait for:"
                + " a notification that came before is lost, and the wait lasts forever";
    return new Finding(
        "FT206",
        Level.WARNING,
        unlooped.own() ? Confidence.LOW : unlooped.tested() ? Confidence.HIGH : Confidence.MEDIUM,
        Evidence.STATIC,
        condition + problem,
        unit.fullName() + ":" + condition,
        unit.at(unlooped.waiting().span()),
        List.of(),
        List.of(),
        "",
        List.of(
            new Fix(
                "Wait in a loop, `while not ...: "
                    + condition
                    + ".wait()`, or use `"
                    + condition
                    + ".wait_for(...)`.")));
  }
}
