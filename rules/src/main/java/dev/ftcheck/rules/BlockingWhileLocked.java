package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.lifecycle.SourceName;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.locks.LockedWaits;
import dev.ftcheck.analysis.threads.Explanation;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Root;
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

/** FT203: a thread waits for another one and holds a lock that the other one needs. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT203",
    name = "blocking-while-locked",
    summary = "A wait that only another thread can end is made while holding a lock that it needs",
    level = Level.ERROR,
    tags = {"concurrency", "deadlock"})
public final class BlockingWhileLocked implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    Set<Location> reported = new HashSet<>();
    for (LockedWaits.LockedWait wait : new LockedWaits(analysis.execution()).find()) {
      LinkedUnit unit = wait.visit().context().unit().unit();
      if (!unit.isModel() && reported.add(unit.at(wait.waiting().span()))) {
        findings.accept(finding(wait, analysis));
      }
    }
  }

  private static Finding finding(LockedWaits.LockedWait wait, Analysis analysis) {
    LinkedUnit unit = wait.visit().context().unit().unit();
    Location location = unit.at(wait.waiting().span());
    String lock = wait.lock().name();
    String awaited =
        SourceName.of(analysis.pointsTo(), unit, wait.waiting().on().register())
            .orElse("another thread");
    return new Finding(
        "FT203",
        Level.ERROR,
        confidence(wait),
        Evidence.STATIC,
        message(wait, awaited),
        unit.fullName() + ":" + lock,
        location,
        List.of(),
        List.of(
            Explanation.path(
                wait.visit(),
                location,
                "waits for " + awaited,
                analysis.execution().locksAt(wait.waiting(), wait.visit())),
            Explanation.path(
                wait.needed().visit(),
                wait.needed().at(),
                wait.needed().ends() ? "ends the wait" : "acquires " + lock,
                wait.needed().held())),
        "",
        List.of(new Fix("Release " + lock + " before waiting for " + awaited + ".")));
  }

  private static String message(LockedWaits.LockedWait wait, String awaited) {
    String other = wait.needed().visit().context().unit().unit().code().qualifiedName();
    return "this waits for "
        + awaited
        + " with "
        + wait.lock().name()
        + " held, "
        + (wait.needed().ends()
            ? "and " + other + " ends the wait only with that lock held"
            : "which " + other + " acquires there")
        + ": neither of the two can go on";
  }

  private static Confidence confidence(LockedWaits.LockedWait wait) {
    boolean certain =
        wait.lock().scope() == LockId.Scope.ONE
            && wait.visit().context().root().kind() != Root.Kind.CLIENT
            && !wait.visit().isVague()
            && !wait.needed().visit().isVague();
    return certain ? Confidence.HIGH : Confidence.MEDIUM;
  }
}
