package dev.ftcheck.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ftcheck.cli.SampleRun;
import dev.ftcheck.cli.check.CheckSettings;
import dev.ftcheck.cli.check.RunJudgement;
import dev.ftcheck.cli.config.ConfigurationFile;
import dev.ftcheck.cli.config.FailOn;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.tracer.report.RunReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is reported when, with a detection that the tests play. */
class CheckedProgramTest {

  private static final RunReport RACE =
      SampleRun.run(List.of(SampleRun.race()), List.of(), List.of(), List.of());

  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();

  @Test
  void a_race_waits_for_the_end_unless_it_is_to_be_told_at_once() {
    CheckedProgram quiet = program(false, false, List.of());
    quiet.found(RACE);
    assertEquals(List.of(), told);
    quiet.ended(SampleRun.run());
    assertEquals(List.of("PROGRAM 3"), told);

    told.clear();
    CheckedProgram live = program(true, false, List.of());
    live.found(RACE);
    assertEquals(List.of("live 1"), told);
  }

  @Test
  void the_first_finding_that_counts_ends_the_run_if_asked_for() {
    CheckedProgram program = program(false, true, List.of());
    program.found(RACE);
    assertEquals(List.of("FIRST_FINDING 1"), told);
  }

  @Test
  void an_ignored_race_ends_nothing_and_is_not_told() {
    CheckedProgram program = program(true, true, List.of("FT101"));
    program.found(RACE);
    assertEquals(List.of(), told);
    program.ended(SampleRun.run());
    assertEquals(List.of("PROGRAM 2"), told);
  }

  @Test
  void a_run_is_reported_once_whatever_comes_first() {
    CheckedProgram program = program(false, false, List.of());
    program.begins(() -> RACE);
    program.timeOut();
    program.stuck(SampleRun.stalled());
    program.ended(SampleRun.run());
    assertEquals(List.of("TIMEOUT 1"), told);
  }

  @Test
  void a_program_that_ends_its_process_is_reported_before() {
    CheckedProgram program = program(false, false, List.of());
    assertEquals(4, program.exits(SampleRun.run(), 3));
    assertEquals(List.of("PROGRAM 3"), told);
  }

  private CheckedProgram program(boolean live, boolean halt, List<String> ignore) {
    CheckSettings settings =
        new CheckSettings(
            List.of(),
            folder,
            ConfigurationFile.nearest(folder),
            List.of(),
            ignore,
            List.of(),
            FailOn.WARNING,
            Confidence.LOW,
            Optional.empty(),
            false,
            Optional.empty());
    return new CheckedProgram(
        folder,
        new RunJudgement(settings),
        live ? outcome -> told.add("live " + outcome.report().findings().size()) : null,
        halt,
        (report, end) -> told.add(end + " " + report.outcome().report().findings().size()),
        status -> status + 1);
  }
}
