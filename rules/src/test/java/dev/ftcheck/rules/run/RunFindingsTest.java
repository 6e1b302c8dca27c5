package dev.ftcheck.rules.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import dev.ftcheck.rules.RuleCatalogue;
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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RunFindingsTest {

  private static final Path BASE = Path.of("/code");
  private static final String COUNTER = "Counter.n of the Counter created at /code/a.py:40";

  @ParameterizedTest
  @CsvSource({
    "LOST_UPDATE, FT101, ERROR",
    "DATA_RACE, FT102, ERROR",
    "FLAG, FT102, NOTE",
    "CHECK_THEN_ACT, FT104, WARNING",
    "CONTAINER_ORDER, FT105, NOTE",
    "ITERATION, FT106, WARNING",
    "SHARED_ITERATOR, FT107, WARNING"
  })
  void each_kind_of_race_has_its_rule_and_level(RaceKind kind, String rule, Level level) {
    Finding finding =
        onlyRace(kind, access(AccessKind.STORE, true, 1, 9), access(AccessKind.READ, false, 2, 5));
    assertEquals(rule, finding.ruleId());
    assertEquals(level, finding.level());
    assertEquals(Evidence.OBSERVED, finding.evidence());
    assertTrue(RuleCatalogue.find(finding.ruleId()).isPresent());
  }

  @Test
  void a_lost_update_points_at_the_update_without_a_lock() {
    Access guarded = access(AccessKind.UPDATE, true, 1, 5, 0);
    Access bare = access(AccessKind.UPDATE, true, 2, 9);
    for (Finding finding :
        List.of(
            onlyRace(RaceKind.LOST_UPDATE, guarded, bare),
            onlyRace(RaceKind.LOST_UPDATE, bare, guarded))) {
      assertEquals(9, finding.primary().line());
      assertEquals(5, finding.related().getFirst().location().line());
    }
  }

  @Test
  void an_update_leads_a_store_even_if_it_holds_a_lock() {
    Finding finding =
        onlyRace(
            RaceKind.LOST_UPDATE,
            access(AccessKind.STORE, true, 1, 5),
            access(AccessKind.UPDATE, true, 2, 9, 0));
    assertEquals(9, finding.primary().line());
  }

  @Test
  void a_check_leads_what_is_done_because_of_it() {
    Access act = new Access(AccessKind.STORE, true, 1, List.of(place(9)), Set.of(), place(8));
    Finding finding = onlyRace(RaceKind.CHECK_THEN_ACT, access(AccessKind.STORE, true, 2, 5), act);
    assertEquals(8, finding.primary().line());
    assertEquals(
        List.of(5, 9, 60, 61),
        finding.related().stream().map(related -> related.location().line()).sorted().toList());
  }

  @Test
  void the_iteration_leads_the_change() {
    Finding finding =
        onlyRace(
            RaceKind.ITERATION,
            access(AccessKind.ATOMIC, true, 1, 5),
            access(AccessKind.ITERATION, false, 2, 9));
    assertEquals(9, finding.primary().line());
  }

  @Test
  void both_sides_have_their_stack_their_thread_and_their_locks() {
    Finding finding =
        onlyRace(
            RaceKind.LOST_UPDATE,
            access(AccessKind.UPDATE, true, 1, 9),
            access(AccessKind.UPDATE, true, 2, 5, 0));
    assertEquals(
        List.of("thread A, started at a.py:60", "thread B, started at a.py:61"),
        finding.paths().stream().map(path -> path.thread()).toList());
    assertEquals(
        List.of("f9", "work"),
        finding.paths().getFirst().stack().stream().map(frame -> frame.function()).toList());
    assertEquals(
        List.of("lock created at a.py:3"), finding.paths().getLast().steps().getLast().locksHeld());
    assertTrue(finding.reason().contains("seen 312 times"), finding.reason());
    assertEquals(
        List.of(5, 60, 61),
        finding.related().stream().map(related -> related.location().line()).toList());
  }

  @Test
  void files_elsewhere_keep_their_path_and_messages_name_files_as_paths_do() {
    Access elsewhere =
        new Access(
            AccessKind.STORE, true, 2, List.of(new Place("/lib/b.py", "g", 1, 1)), Set.of(0), null);
    Finding finding = onlyRace(RaceKind.DATA_RACE, access(AccessKind.STORE, true, 1, 9), elsewhere);
    assertEquals("a.py", finding.primary().path());
    assertEquals("/lib/b.py", finding.related().getFirst().location().path());
    assertTrue(finding.message().contains("created at a.py:40"), finding.message());
  }

  @Test
  void the_symbol_survives_moved_lines() {
    Access one = access(AccessKind.UPDATE, true, 1, 9);
    Finding finding = onlyRace(RaceKind.LOST_UPDATE, one, access(AccessKind.STORE, true, 2, 5));
    assertEquals("f9:Counter.n", finding.symbol());
    assertEquals("f21 f31", only(deadlock(true, lock(0), lock(1))).symbol());
  }

  @Test
  void a_circle_of_locks_is_predicted_or_observed() {
    Finding predicted = only(deadlock(false, lock(0), lock(1)));
    Finding observed = only(deadlock(true, lock(0), lock(1)));
    assertEquals("FT201", predicted.ruleId());
    assertEquals(Evidence.PREDICTED, predicted.evidence());
    assertEquals(Evidence.OBSERVED, observed.evidence());
    assertNotEquals(predicted.message(), observed.message());
    assertEquals(21, predicted.primary().line());
    assertEquals(31, predicted.related().getFirst().location().line());
  }

  @Test
  void locks_of_one_line_are_told_apart() {
    RunReport report = deadlock(true, lock(0), lock(1));
    RunReport sameLine =
        new RunReport(
            report.races(),
            report.deadlocks(),
            report.stall(),
            report.misuses(),
            report.threads(),
            Map.of(0, "lock created at /code/a.py:3", 1, "lock created at /code/a.py:3"),
            report.coverage());
    assertEquals(
        List.of("waits for lock created at a.py:3 (no. 0)"),
        only(sameLine).paths().getFirst().steps().stream()
            .skip(1)
            .map(step -> step.action())
            .toList());
  }

  @Test
  void a_circle_through_another_wait_is_not_about_lock_order() {
    assertEquals("FT203", only(deadlock(true, lock(0), new Wanted.ThreadEnd(1))).ruleId());
    assertEquals("FT202", only(deadlock(true, lock(0))).ruleId());
  }

  @Test
  void a_task_that_waits_for_one_that_has_not_begun_starves_its_pool() {
    assertEquals("FT204", only(pending(true)).ruleId());
    assertEquals("FT212", only(pending(false)).ruleId());
  }

  @Test
  void a_stall_is_a_missed_signal_unless_a_lock_is_held() {
    assertEquals("FT212", only(stall(List.of())).ruleId());
    assertEquals("FT203", only(stall(List.of(0))).ruleId());
  }

  @ParameterizedTest
  @EnumSource(MisuseKind.class)
  void every_misuse_has_a_rule_of_the_catalogue_and_advice(MisuseKind kind) {
    MisuseReport misuse =
        new MisuseReport(kind, 1, List.of(place(7)), "Condition", "ValueError: x", 3);
    Finding finding = only(run(List.of(), List.of(), List.of(), List.of(misuse)));
    assertEquals(7, finding.primary().line());
    assertEquals("seen 3 times in this run.", finding.reason());
    assertEquals(1, finding.fixes().size());
    assertTrue(RuleCatalogue.find(finding.ruleId()).isPresent());
  }

  private static Place place(int line) {
    return new Place("/code/a.py", "f" + line, line, 5);
  }

  private static Access access(
      AccessKind kind, boolean writes, int thread, int line, Integer... locks) {
    List<Place> stack = List.of(place(line), new Place("/code/a.py", "work", 50, 1));
    return new Access(kind, writes, thread, stack, Set.of(locks), null);
  }

  private static Wanted lock(int number) {
    return new Wanted.Lock(number);
  }

  private static RunReport deadlock(boolean observed, Wanted... wanted) {
    List<DeadlockReport.Step> steps = new ArrayList<>();
    for (int i = 0; i < wanted.length; i++) {
      int line = 20 + 10 * i;
      steps.add(
          new DeadlockReport.Step(
              i + 1, 1 - i, List.of(place(line)), wanted[i], List.of(place(line + 1))));
    }
    return run(List.of(), List.of(new DeadlockReport(observed, steps)), List.of(), List.of());
  }

  private static RunReport pending(boolean byTask) {
    Wanted result = new Wanted.PendingResult("Future.result", byTask);
    return run(
        List.of(),
        List.of(),
        List.of(new BlockedThread(1, result, List.of(place(7)), List.of())),
        List.of());
  }

  private static RunReport stall(List<Integer> locks) {
    return run(
        List.of(),
        List.of(),
        List.of(new BlockedThread(1, new Wanted.Signal("Event.wait"), List.of(place(7)), locks)),
        List.of());
  }

  private static Finding onlyRace(RaceKind kind, Access earlier, Access later) {
    RaceReport race = new RaceReport(kind, COUNTER, earlier, later, 312);
    return only(run(List.of(race), List.of(), List.of(), List.of()));
  }

  private static Finding only(RunReport report) {
    List<Finding> findings = RunFindings.of(report, BASE);
    assertEquals(1, findings.size());
    return findings.getFirst();
  }

  private static RunReport run(
      List<RaceReport> races,
      List<DeadlockReport> deadlocks,
      List<BlockedThread> stall,
      List<MisuseReport> misuses) {
    return new RunReport(
        races,
        deadlocks,
        stall,
        misuses,
        Map.of(
            0, new ThreadOrigin(0, "MainThread", List.of(), -1),
            1, new ThreadOrigin(1, "A", List.of(place(60)), 0),
            2, new ThreadOrigin(2, "B", List.of(place(61)), 0)),
        Map.of(0, "lock created at /code/a.py:3", 1, "lock created at /code/a.py:4"),
        new Coverage(3, 0, 0, 0, 0, 0, List.of(), List.of()));
  }
}
