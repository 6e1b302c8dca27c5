package dev.ftcheck.cli;

import dev.ftcheck.cli.check.CheckOutcome;
import dev.ftcheck.cli.check.CheckSettings;
import dev.ftcheck.cli.check.RunJudgement;
import dev.ftcheck.cli.output.Format;
import dev.ftcheck.cli.run.CheckedProgram;
import dev.ftcheck.cli.run.RunSummary;
import dev.ftcheck.cli.text.Palette;
import dev.ftcheck.cli.text.TextReport;
import dev.ftcheck.sarif.MergedLog;
import dev.ftcheck.sarif.Origin;
import dev.ftcheck.vm.launch.ProgramRun;
import dev.ftcheck.vm.launch.RunOptions;
import dev.ftcheck.vm.trace.Tracing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** {@code ftcheck run} with the checker: runs the program and reports. */
final class RunChecking {

  private final Console console;
  private final RunReportOptions reports;
  private final CheckSettings settings;
  private final Optional<MergedLog> mergedLog;
  private volatile int codeOfFindings;

  RunChecking(Console console, RunReportOptions reports) {
    this.console = console;
    this.reports = reports;
    this.settings = reports.settings(console);
    this.mergedLog = reports.merged(console);
  }

  /**
   * Runs a program.
   *
   * @return the program's exit code, or 66 on findings
   */
  int run(RunOptions options) throws InterruptedException {
    if (!Tracing.ON) {
      throw new UsageException(
          "checking a program needs a JVM with -D"
              + Tracing.PROPERTY
              + "=true;"
              + " start it by the `ftcheck` script, or run with --no-detect");
    }
    CheckedProgram program =
        new CheckedProgram(
            settings.directory(),
            new RunJudgement(settings),
            reports.live ? this::writeLive : null,
            reports.halt,
            this::finish,
            this::status);
    if (reports.timeout != null) {
      startTimer(program, reports.timeout);
    }
    int code = ProgramRun.check(options, program);
    return status(code);
  }

  /** What the process ends with, from what the program wants. */
  private int status(int code) {
    return codeOfFindings == 0 ? code : codeOfFindings;
  }

  private static void startTimer(CheckedProgram program, double seconds) {
    Thread.ofPlatform()
        .daemon()
        .name("ftcheck-timeout")
        .start(
            () -> {
              try {
                Thread.sleep((long) (seconds * 1000));
                program.timeOut();
              } catch (InterruptedException ended) {
                // Nobody waits for the time any more.
              }
            });
  }

  private void writeLive(CheckOutcome outcome) {
    writeText(outcome);
    console.err().flush();
  }

  /**
   * Reports; ends the process unless the program has come to its own end.
   *
   * <p>A report that cannot be written must not keep a stuck process alive.
   */
  private void finish(CheckedProgram.Report report, CheckedProgram.End end) {
    try {
      write(report.outcome());
    } catch (UsageException | UncheckedIOException unwritten) {
      console.err().println("ftcheck: " + unwritten.getMessage());
      writeText(report.outcome());
    }
    console.err().print(new RunSummary(report, end, reports.verbose).text());
    console.err().flush();
    codeOfFindings = settings.failOn().fails(report.outcome().report()) ? ExitCode.RUN_FINDINGS : 0;
    if (end != CheckedProgram.End.PROGRAM) {
      halt(end);
    }
  }

  private void halt(CheckedProgram.End end) {
    console.out().flush();
    boolean isOnlyLate = end == CheckedProgram.End.TIMEOUT && codeOfFindings == 0;
    Runtime.getRuntime().halt(isOnlyLate ? ExitCode.TIMED_OUT : ExitCode.RUN_FINDINGS);
  }

  /** The report where it is wanted. */
  private void write(CheckOutcome outcome) {
    Reporting reporting =
        mergedLog
            .map(log -> new Reporting(console, log))
            .orElseGet(() -> new Reporting(console, reports.format, false, Origin.RUN));
    if (reports.output != null) {
      reporting.write(outcome, Optional.of(console.resolve(reports.output)));
    } else if (reports.format == Format.TEXT && mergedLog.isEmpty()) {
      writeText(outcome);
    } else {
      reporting.write(outcome, console.err());
    }
  }

  private void writeText(CheckOutcome outcome) {
    try {
      new TextReport(Palette.of(reports.color.isOn(console)), outcome.sources())
          .writeFindings(outcome.report(), console.err());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
