package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.races.Race;
import dev.ftcheck.analysis.races.RaceKind;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import java.util.function.Consumer;

/** FT102: conflicting plain accesses. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT102",
    name = "data-race",
    summary = "Conflicting accesses to shared state, not ordered and with no common lock",
    level = Level.ERROR,
    tags = {"concurrency", "race"})
public final class DataRace implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    new RaceReport(DataRace.class)
        .report(analysis, RaceKind.PLAIN, DataRace::message, DataRace::advice, findings);
  }

  private static String message(Race race) {
    return race.flag()
        ? race.name() + " is a flag that other threads poll without synchronisation"
        : race.name() + " is accessed by two threads at once, and at least one of them writes it";
  }

  private static String advice(Race race) {
    return race.flag()
        ? "Use a threading.Event, which also lets the other side wait."
        : "Guard every access to "
            + race.name()
            + " with one lock, or hand the value over through a queue.";
  }
}
