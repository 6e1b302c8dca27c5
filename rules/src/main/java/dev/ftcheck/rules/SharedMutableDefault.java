package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.races.Race;
import dev.ftcheck.analysis.races.RaceKind;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import java.util.function.Consumer;

/** FT111: a default that everybody shares. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT111",
    name = "shared-mutable-default",
    summary =
        "A mutable class attribute or default argument is mutated as if it were per instance or per call",
    level = Level.WARNING,
    tags = {"concurrency", "race"})
public final class SharedMutableDefault implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    new RaceReport(SharedMutableDefault.class)
        .report(
            analysis,
            RaceKind.SHARED_DEFAULT,
            SharedMutableDefault::message,
            SharedMutableDefault::advice,
            findings);
  }

  private static String message(Race race) {
    return race.name()
        + " is one object for all instances and calls, and several threads change it";
  }

  private static String advice(Race race) {
    return "Create the container in __init__ or in the function body, or guard it with a lock of the same scope.";
  }
}
