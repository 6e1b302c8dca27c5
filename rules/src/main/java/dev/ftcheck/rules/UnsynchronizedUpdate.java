package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.races.Race;
import dev.ftcheck.analysis.races.RaceKind;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import java.util.function.Consumer;

/** FT101: updates that are lost. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT101",
    name = "unsynchronized-update",
    summary = "Read-modify-write of shared state with no lock common to all accesses",
    level = Level.ERROR,
    tags = {"concurrency", "race"})
public final class UnsynchronizedUpdate implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    new RaceReport(UnsynchronizedUpdate.class)
        .report(
            analysis,
            RaceKind.UPDATE,
            UnsynchronizedUpdate::message,
            UnsynchronizedUpdate::advice,
            findings);
  }

  private static String message(Race race) {
    return "updates of "
        + RaceReport.what(race)
        + " can be lost: another thread may change it between the read and the write";
  }

  private static String advice(Race race) {
    return race.lock() == null
        ? "Guard every access to "
            + race.name()
            + " with one lock, or give each thread its own and combine the results."
        : "Hold " + race.lock().name() + " here too: " + RaceReport.held(race) + ".";
  }
}
