package dev.ftcheck.rules;

import com.google.auto.service.AutoService;
import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.analysis.link.LinkedClass;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.races.InterpreterTables;
import dev.ftcheck.analysis.races.Race;
import dev.ftcheck.analysis.races.RaceKind;
import dev.ftcheck.analysis.threads.Access;
import dev.ftcheck.analysis.threads.Explanation;
import dev.ftcheck.analysis.threads.HeapLocation;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
            race -> message(race, isWeak(analysis, race)),
            IterateWhileMutated::advice,
            findings);
    Set<Location> told = new HashSet<>();
    for (Race race : analysis.races()) {
      if (race.kind() == RaceKind.ITERATION) {
        told.add(race.primary());
      }
    }
    for (InterpreterTables.Walk walk : InterpreterTables.of(analysis.execution())) {
      if (told.add(walk.at().location())) {
        findings.accept(finding(walk));
      }
    }
  }

  private static Finding finding(InterpreterTables.Walk walk) {
    Access at = walk.at();
    return new Finding(
        "FT106",
        Level.WARNING,
        walk.confidence(),
        Evidence.STATIC,
        walk.name()
            + " belongs to the interpreter and is iterated here while "
            + walk.changedBy()
            + " in another thread may change its size",
        at.unit().fullName() + ":" + walk.name(),
        at.location(),
        List.of(),
        List.of(
            Explanation.path(
                at.visit(), at.location(), RaceReport.action(at, walk.name()), at.lockset())),
        "",
        List.of(new Fix("Iterate over a copy: list() copies it in one step.")));
  }

  private static String message(Race race, boolean weak) {
    return race.name()
        + " is iterated here while another thread may change its size"
        + (weak ? ": weak containers bear that from CPython 3.14 on, not before" : "");
  }

  private static boolean isWeak(Analysis analysis, Race race) {
    LinkedClass cls =
        race.at().place() instanceof HeapLocation.Contents(int object)
            ? analysis.pointsTo().object(object).instanceClass()
            : null;
    return cls != null && cls.trait(Trait.Weak.class).isPresent();
  }

  private static String advice(Race race) {
    return "Iterate over a copy taken under the lock that guards the changes, or hold that lock"
        + " during the loop.";
  }
}
