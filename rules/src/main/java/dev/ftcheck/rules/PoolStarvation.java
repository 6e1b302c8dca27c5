package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.locks.StarvedPools;
import dev.ftcheck.analysis.threads.Explanation;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** FT204: a task waits for another task of the pool that runs it. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT204",
    name = "pool-starvation",
    summary = "A task waits for another task of the same pool",
    level = Level.ERROR,
    tags = {"concurrency", "deadlock"})
public final class PoolStarvation implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    Set<Location> reported = new HashSet<>();
    for (StarvedPools.StarvedWait wait : new StarvedPools(analysis.execution()).find()) {
      LinkedUnit unit = wait.visit().context().unit().unit();
      if (!unit.isModel()
          && !wait.visit().isVague()
          && reported.add(unit.at(wait.waiting().span()))) {
        findings.accept(finding(wait, analysis));
      }
    }
  }

  private static Finding finding(StarvedPools.StarvedWait wait, Analysis analysis) {
    LinkedUnit unit = wait.visit().context().unit().unit();
    Location location = unit.at(wait.waiting().span());
    boolean bounded = wait.waiting().patience() == Event.Patience.BOUNDED;
    return new Finding(
        "FT204",
        Level.ERROR,
        wait.workers() > 0 ? Confidence.HIGH : Confidence.MEDIUM,
        Evidence.STATIC,
        "this task waits for another task of the pool that runs it: "
            + (wait.workers() == 1
                ? "the only worker is busy here, and"
                : "with "
                    + (wait.workers() > 0 ? "all " + wait.workers() : "all")
                    + " workers busy like this")
            + " nobody is left to begin what it waits for"
            + (bounded ? " before the time limit" : ""),
        unit.fullName(),
        location,
        wait.awaited().line() == location.line()
            ? List.of()
            : List.of(
                new RelatedLocation(
                    wait.awaited(), "the task that is waited for is handed to the pool here")),
        List.of(
            Explanation.path(
                wait.visit(),
                location,
                "waits for a task of its own pool",
                analysis.execution().locksAt(wait.waiting(), wait.visit()))),
        "",
        List.of(
            new Fix(
                "Do the inner work in this task, or give it a pool of its own whose tasks wait for none of these.")));
  }
}
