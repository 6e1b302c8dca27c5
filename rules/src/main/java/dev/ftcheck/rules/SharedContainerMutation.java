package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.races.Race;
import dev.ftcheck.analysis.races.RaceKind;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import java.util.function.Consumer;

/** FT105: containers changed from several threads. */
@AutoService(Rule.class)
@RuleSpec(
    id = "FT105",
    name = "shared-container-mutation",
    summary = "A container is changed by several threads without a lock",
    level = Level.NOTE,
    tags = {"concurrency", "race"})
public final class SharedContainerMutation implements Rule {

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    new RaceReport(SharedContainerMutation.class)
        .report(
            analysis,
            RaceKind.CONTAINER_MUTATION,
            SharedContainerMutation::message,
            SharedContainerMutation::advice,
            findings);
  }

  private static String message(Race race) {
    return race.name()
        + " is changed by several threads without a lock: each operation is atomic, their order is not fixed";
  }

  private static String advice(Race race) {
    return "Guard "
        + race.name()
        + " with a lock where order or compound use matters, or collect through a queue.Queue.";
  }
}
