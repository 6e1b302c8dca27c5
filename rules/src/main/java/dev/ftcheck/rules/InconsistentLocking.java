package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.races.Race;
import dev.ftcheck.analysis.races.RaceKind;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import java.util.function.Consumer;

/** FT103: an access without the lock the rest of the program holds. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT103",
    name = "inconsistent-locking",
    summary = "State guarded by a lock in most places is accessed without it",
    level = Level.ERROR,
    tags = {"concurrency", "race"})
public final class InconsistentLocking implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    new RaceReport(InconsistentLocking.class)
        .report(
            analysis,
            RaceKind.INCONSISTENT,
            InconsistentLocking::message,
            InconsistentLocking::advice,
            findings);
  }

  private static String message(Race race) {
    return race.name()
        + " is accessed without the lock that guards it elsewhere: "
        + RaceReport.held(race);
  }

  private static String advice(Race race) {
    return "Hold " + race.lock().name() + " around this access.";
  }
}
