package dev.ftcheck.analysis;

import dev.ftcheck.analysis.facts.FileFacts;
import dev.ftcheck.analysis.flow.Flows;
import dev.ftcheck.analysis.link.Program;
import dev.ftcheck.analysis.locks.LockGraph;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.races.LeakedReference;
import dev.ftcheck.analysis.races.LeakedReferences;
import dev.ftcheck.analysis.races.ProcessChanges;
import dev.ftcheck.analysis.races.Race;
import dev.ftcheck.analysis.races.Races;
import dev.ftcheck.analysis.races.SharedUse;
import dev.ftcheck.analysis.races.SharedUses;
import dev.ftcheck.analysis.threads.Execution;
import java.util.List;

/**
 * A program, linked and analysed: what rules read.
 *
 * <p>Built and read by one thread, on a stack that is large enough to recurse along call chains.
 */
public record Analysis(
    List<FileFacts> files,
    Program program,
    PointsTo pointsTo,
    Flows flows,
    Execution execution,
    List<Race> races,
    List<LeakedReference> leaks,
    List<SharedUse> sharedUses,
    LockGraph locks) {

  public Analysis {
    files = List.copyOf(files);
    races = List.copyOf(races);
    leaks = List.copyOf(leaks);
    sharedUses = List.copyOf(sharedUses);
  }

  public static Analysis of(List<FileFacts> files) {
    return of(files, PhaseTimes.off());
  }

  /**
   * @param times where the time of each stage is kept
   */
  public static Analysis of(List<FileFacts> files, PhaseTimes times) {
    Program program = times.in("link", () -> new Program(files));
    PointsTo pointsTo = times.in("points-to", () -> PointsTo.of(program));
    Flows flows = new Flows(pointsTo, times);
    Execution execution = times.in("entries", () -> new Execution(flows));
    times.run("threads", execution::run);
    List<LeakedReference> leaks = times.in("races", () -> LeakedReferences.of(execution));
    return new Analysis(
        files,
        program,
        pointsTo,
        flows,
        execution,
        times.in("races", () -> withoutToldElsewhere(pointsTo, leaks, Races.of(execution))),
        leaks,
        times.in("races", () -> SharedUses.of(execution)),
        times.in("locks", () -> LockGraph.of(execution)));
  }

  /** A use of a leaked reference is told with the leak, a change of a library with that. */
  private static List<Race> withoutToldElsewhere(
      PointsTo pointsTo, List<LeakedReference> leaks, List<Race> races) {
    return races.stream()
        .filter(race -> !ProcessChanges.isChangedByThread(pointsTo, race.at()))
        .filter(
            race ->
                leaks.stream()
                    .noneMatch(
                        leak -> leak.use() != null && leak.use().event() == race.at().event()))
        .toList();
  }
}
