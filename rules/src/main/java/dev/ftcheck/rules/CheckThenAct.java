package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.races.Race;
import dev.ftcheck.analysis.races.RaceKind;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import java.util.function.Consumer;

/** FT104: a decision that no longer holds. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT104",
    name = "check-then-act",
    summary = "A decision on shared state is acted on after the state may have changed",
    level = Level.WARNING,
    tags = {"concurrency", "race"})
public final class CheckThenAct implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    new RaceReport(CheckThenAct.class)
        .report(
            analysis,
            RaceKind.CHECK_THEN_ACT,
            CheckThenAct::message,
            CheckThenAct::advice,
            findings);
  }

  private static String message(Race race) {
    return race.name() + " may change between this check and the action that relies on it";
  }

  private static String advice(Race race) {
    return "Check and act while holding one lock, or use one atomic operation (dict.setdefault, queue.get_nowait).";
  }
}
