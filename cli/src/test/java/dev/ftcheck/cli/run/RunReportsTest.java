package dev.ftcheck.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ftcheck.cli.Golden;
import dev.ftcheck.cli.SampleReport;
import dev.ftcheck.cli.SampleRun;
import dev.ftcheck.cli.check.CheckOutcome;
import dev.ftcheck.cli.output.GithubReport;
import dev.ftcheck.cli.output.JsonReport;
import dev.ftcheck.cli.text.Palette;
import dev.ftcheck.cli.text.TextReport;
import dev.ftcheck.report.Report;
import dev.ftcheck.rules.RuleCatalogue;
import dev.ftcheck.sarif.ExecutionTimes;
import dev.ftcheck.sarif.Origin;
import dev.ftcheck.sarif.SarifWriter;
import dev.ftcheck.tracer.report.RunReport;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What users see of runs. */
class RunReportsTest {

  @Test
  void a_run_reads_well_within_eighty_columns() throws IOException {
    String text = text(SampleRun.run());
    Golden.assertMatches("run.txt", text);
    text.lines()
        .filter(line -> !line.contains("]"))
        .forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @Test
  void a_deadlock_that_happened_and_a_stall_say_that_the_run_was_ended() throws IOException {
    RunReport deadlock =
        SampleRun.run(List.of(), List.of(SampleRun.cycle(true)), List.of(), List.of());
    Golden.assertMatches(
        "stuck.txt",
        text(deadlock)
            + summary(deadlock, CheckedProgram.End.STUCK)
            + "\n"
            + text(SampleRun.stalled()));
  }

  @Test
  void a_run_as_json() throws IOException {
    StringWriter out = new StringWriter();
    new JsonReport("0.1.0", SampleReport.TEXTS).write(SampleRun.report(SampleRun.run()), out);
    Golden.assertMatches("run.json", out.toString());
  }

  @Test
  void a_run_as_workflow_annotations() throws IOException {
    StringWriter out = new StringWriter();
    new GithubReport(SampleReport.TEXTS).write(SampleRun.report(SampleRun.run()), out);
    Golden.assertMatches("run.github", out.toString());
  }

  @Test
  void a_run_as_sarif_has_both_threads_with_their_stacks() throws IOException {
    StringWriter out = new StringWriter();
    new SarifWriter("0.1.0", RuleCatalogue.all(), Origin.RUN)
        .write(
            SampleRun.report(SampleRun.run()),
            SampleReport.TEXTS,
            new ExecutionTimes(Instant.EPOCH, Instant.EPOCH),
            out);
    JsonNode run = new ObjectMapper().readTree(out.toString()).at("/runs/0");
    assertEquals("ftcheck-run/", run.at("/automationDetails/id").asText());
    Golden.assertMatches("run-results.json", run.path("results").toPrettyString() + "\n");
  }

  @Test
  void the_last_lines_say_how_much_of_the_program_ran() {
    String plain = summary(SampleRun.run(), CheckedProgram.End.PROGRAM);
    assertEquals(
        """
        ftcheck: found 2 errors, 1 warning
        ftcheck: checked 12,345 accesses of 3 threads to 4 shared locations; 1 of 6 functions ran in two\
         threads or more
        """,
        plain);
    CheckedProgram.Report report = reported(SampleRun.run());
    assertEquals(
        plain + "ftcheck: only one thread entered\n  check (till.py:33)\n",
        new RunSummary(report, CheckedProgram.End.PROGRAM, true).text());
  }

  private static String text(RunReport run) throws IOException {
    StringWriter out = new StringWriter();
    new TextReport(Palette.of(false), SampleReport.TEXTS)
        .writeFindings(SampleRun.report(run), out);
    return out.toString();
  }

  private static String summary(RunReport run, CheckedProgram.End end) {
    return new RunSummary(reported(run), end, false).text();
  }

  private static CheckedProgram.Report reported(RunReport run) {
    Report report = SampleRun.report(run);
    return new CheckedProgram.Report(
        new CheckOutcome(report, SampleReport.TEXTS, List.of()), run);
  }
}
