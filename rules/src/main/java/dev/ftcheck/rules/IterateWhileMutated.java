package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.races.Race;
import dev.ftcheck.analysis.races.RaceKind;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import java.util.function.Consumer;

/** FT106: iteration against mutation. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT106",
    name = "iterate-while-mutated",
    summary = "A shared container is iterated while another thread may change its size",
    level = Level.WARNING,
    tags = {"concurrency", "race"})
public final class IterateWhileMutated implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    new RaceReport(IterateWhileMutated.class)
        .report(
            analysis,
            RaceKind.ITERATION,
            IterateWhileMutated::message,
            IterateWhileMutated::advice,
            findings);
  }

  private static String message(Race race) {
    return race.name() + " is iterated here while another thread may change its size";
  }

  private static String advice(Race race) {
    return "Iterate over a copy taken under the lock that guards the changes, or hold that lock during the loop.";
  }
}
