package dev.ftcheck.cli;

import dev.ftcheck.finding.Finding;
import dev.ftcheck.fingerprint.StableFingerprint;
import dev.ftcheck.report.Report;
import dev.ftcheck.report.ReportedFinding;
import dev.ftcheck.rules.run.RunFindings;
import dev.ftcheck.tracer.access.Access;
import dev.ftcheck.tracer.access.AccessKind;
import dev.ftcheck.tracer.access.Place;
import dev.ftcheck.tracer.access.RaceKind;
import dev.ftcheck.tracer.access.RaceReport;
import dev.ftcheck.tracer.report.BlockedThread;
import dev.ftcheck.tracer.report.Coverage;
import dev.ftcheck.tracer.report.DeadlockReport;
import dev.ftcheck.tracer.report.DeadlockReport.Wanted;
import dev.ftcheck.tracer.report.MisuseKind;
import dev.ftcheck.tracer.report.MisuseReport;
import dev.ftcheck.tracer.report.RunReport;
import dev.ftcheck.tracer.report.ThreadOrigin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a checked run of {@code src/test/resources/sample/till.py} may show. */
public final class SampleRun {

  private static final Path BASE = Path.of("/code");
  private static final int SELLER = 1;
  private static final int CHECKER = 2;
  private static final int LOCK = 0;
  private static final int BOOK = 1;

  private SampleRun() {}

  private static Place at(int line, int column, String function) {
    return new Place("/code/till.py", function, line, column);
  }

  private static List<Place> inSeller(Place... innermostFirst) {
    return under(at(30, 5, "serve"), innermostFirst);
  }

  private static List<Place> under(Place outer, Place... innermostFirst) {
    List<Place> stack = new ArrayList<>(List.of(innermostFirst));
    stack.add(outer);
    return stack;
  }

  /** An update without a lock against one under a lock. */
  public static RaceReport race() {
    return new RaceReport(
        RaceKind.LOST_UPDATE,
        "Till.total of the Till created at /code/till.py:40",
        new Access(
            AccessKind.UPDATE,
            true,
            CHECKER,
            under(at(34, 5, "check"), at(15, 13, "Till.refund")),
            Set.of(LOCK),
            null),
        new Access(
            AccessKind.UPDATE,
            true,
            SELLER,
            under(at(29, 9, "serve"), at(11, 9, "Till.sell")),
            Set.of(),
            null),
        312);
  }

  /** Two locks in both orders. */
  public static DeadlockReport cycle(boolean observed) {
    return new DeadlockReport(
        observed,
        List.of(
            new DeadlockReport.Step(
                CHECKER,
                BOOK,
                under(at(35, 5, "check"), at(23, 14, "Till.audit")),
                new Wanted.Lock(LOCK),
                under(at(35, 5, "check"), at(24, 18, "Till.audit"))),
            new DeadlockReport.Step(
                SELLER,
                LOCK,
                inSeller(at(18, 14, "Till.close")),
                new Wanted.Lock(BOOK),
                inSeller(at(19, 18, "Till.close")))));
  }

  private static MisuseReport unjoined() {
    return new MisuseReport(
        MisuseKind.NEVER_JOINED, 0, List.of(at(46, 9, "<module>")), "seller", "", 1);
  }

  /** A run with one race, one predicted deadlock and one misuse. */
  public static RunReport run() {
    return run(List.of(race()), List.of(cycle(false)), List.of(), List.of(unjoined()));
  }

  /** A run that came to a stop, without a circle. */
  public static RunReport stalled() {
    return run(
        List.of(),
        List.of(),
        List.of(
            new BlockedThread(
                0, new Wanted.ThreadEnd(SELLER), List.of(at(48, 9, "<module>")), List.of()),
            new BlockedThread(
                SELLER,
                new Wanted.Signal("Event.wait"),
                inSeller(at(19, 18, "Till.close")),
                List.of(LOCK))),
        List.of());
  }

  /** A run with what is given. */
  public static RunReport run(
      List<RaceReport> races,
      List<DeadlockReport> deadlocks,
      List<BlockedThread> stall,
      List<MisuseReport> misuses) {
    List<Place> started = List.of(at(46, 9, "<module>"));
    return new RunReport(
        races,
        deadlocks,
        stall,
        misuses,
        Map.of(
            0,
            new ThreadOrigin(0, "MainThread", List.of(), -1),
            SELLER,
            new ThreadOrigin(SELLER, "seller", started, 0),
            CHECKER,
            new ThreadOrigin(CHECKER, "checker", started, 0)),
        Map.of(LOCK, "lock created at /code/till.py:7", BOOK, "lock created at /code/till.py:8"),
        new Coverage(3, 4, 12_345, 1, 6, List.of("check (/code/till.py:33)"), List.of()));
  }

  /** Its findings, all of them counting. */
  public static Report report(RunReport run) {
    List<ReportedFinding> shown =
        RunFindings.of(run, BASE).stream().map(SampleRun::shown).toList();
    Report empty = SampleReport.empty();
    return new Report(BASE, shown, List.of(), empty.statistics(), empty.withheld());
  }

  private static ReportedFinding shown(Finding finding) {
    return new ReportedFinding(
        finding, StableFingerprint.of(finding, SampleReport.TEXTS), Optional.empty());
  }
}
