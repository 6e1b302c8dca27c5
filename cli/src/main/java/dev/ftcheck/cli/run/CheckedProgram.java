package dev.ftcheck.cli.run;

import dev.ftcheck.cli.check.CheckOutcome;
import dev.ftcheck.cli.check.RunJudgement;
import dev.ftcheck.rules.run.RunFindings;
import dev.ftcheck.tracer.access.RaceReport;
import dev.ftcheck.tracer.report.DetectionListener;
import dev.ftcheck.tracer.report.RunReport;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A program under the checker: brings what the run shows to the report, once, whether the program
 * ends, is stuck, is out of time, or is to stop at the first finding. Thread-safe.
 */
public final class CheckedProgram implements DetectionListener {

  /** Why a report is made. */
  public enum End {
    PROGRAM,
    STUCK,
    FIRST_FINDING,
    TIMEOUT
  }

  private final Path base;
  private final RunJudgement judgement;
  private final Consumer<CheckOutcome> live;
  private final boolean stopsAtFirst;
  private final BiConsumer<Report, End> atEnd;
  private final AtomicBoolean isReported = new AtomicBoolean();
  private volatile Supplier<RunReport> soFar;

  /** What a run showed, judged. */
  public record Report(CheckOutcome outcome, RunReport run) {}

  /**
   * A run.
   *
   * @param base the folder that paths are relative to
   * @param live gets each finding at once; null for no interest
   * @param stopsAtFirst whether the first finding ends the run
   * @param atEnd gets everything; for other ends than the program's own it must end the process
   */
  public CheckedProgram(
      Path base,
      RunJudgement judgement,
      Consumer<CheckOutcome> live,
      boolean stopsAtFirst,
      BiConsumer<Report, End> atEnd) {
    this.base = base;
    this.judgement = judgement;
    this.live = live;
    this.stopsAtFirst = stopsAtFirst;
    this.atEnd = atEnd;
  }

  @Override
  public void begins(Supplier<RunReport> reportSoFar) {
    soFar = reportSoFar;
  }

  @Override
  public synchronized void race(RaceReport race, RunReport only) {
    if (live == null && !stopsAtFirst) {
      return;
    }
    CheckOutcome outcome = judge(only);
    if (outcome.report().findings().isEmpty()) {
      return;
    }
    if (live != null) {
      live.accept(outcome);
    }
    if (stopsAtFirst) {
      report(only, End.FIRST_FINDING);
    }
  }

  @Override
  public void stuck(RunReport report) {
    report(report, End.STUCK);
  }

  @Override
  public void ended(RunReport report) {
    report(report, End.PROGRAM);
  }

  /** The time is up. */
  public void timeOut() {
    if (soFar != null) {
      report(soFar.get(), End.TIMEOUT);
    }
  }

  private void report(RunReport report, End end) {
    if (isReported.compareAndSet(false, true)) {
      atEnd.accept(new Report(judge(report), report), end);
    }
  }

  private CheckOutcome judge(RunReport report) {
    return judgement.judge(RunFindings.of(report, base));
  }
}
