package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.races.Race;
import dev.ftcheck.analysis.races.RaceKind;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import java.util.function.Consumer;

/** FT112: a lock nobody else takes. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT112",
    name = "ineffective-lock",
    summary = "A lock protects nothing: no other thread ever waits for it",
    level = Level.WARNING,
    tags = {"concurrency", "race"})
public final class IneffectiveLock implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    new RaceReport(IneffectiveLock.class)
        .report(
            analysis,
            RaceKind.INEFFECTIVE_LOCK,
            IneffectiveLock::message,
            IneffectiveLock::advice,
            findings);
  }

  private static String message(Race race) {
    return "this lock does not protect " + race.name() + ": other threads hold a different one";
  }

  private static String advice(Race race) {
    return "Create one lock where " + race.name() + " itself is created, and use that everywhere.";
  }
}
