package dev.ftcheck.cli.run;

import dev.ftcheck.cli.check.CheckOutcome;
import dev.ftcheck.cli.check.RunJudgement;
import dev.ftcheck.rules.run.RunFindings;
import dev.ftcheck.tracer.report.DetectionListener;
import dev.ftcheck.tracer.report.RunReport;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
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
  private final IntUnaryOperator atExit;
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
   * @param atExit the status to end the process with, from the one that the program wants, after
   *     the report
   */
  public CheckedProgram(
      Path base,
      RunJudgement judgement,
      Consumer<CheckOutcome> live,
      boolean stopsAtFirst,
      BiConsumer<Report, End> atEnd,
      IntUnaryOperator atExit) {
    this.base = base;
    this.judgement = judgement;
    this.live = live;
    this.stopsAtFirst = stopsAtFirst;
    this.atEnd = atEnd;
    this.atExit = atExit;
  }

  @Override
  public void begins(Supplier<RunReport> reportSoFar) {
    soFar = reportSoFar;
  }

  @Override
  public synchronized void found(RunReport only) {
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
      report(withCoverage(only), End.FIRST_FINDING);
    }
  }

  private RunReport withCoverage(RunReport only) {
    return soFar == null
        ? only
        : new RunReport(
            only.races(),
            only.deadlocks(),
            only.stall(),
            only.misuses(),
            only.threads(),
            only.locks(),
            soFar.get().coverage());
  }

  @Override
  public void stuck(RunReport report) {
    report(report, End.STUCK);
  }

  @Override
  public void ended(RunReport report) {
    report(report, End.PROGRAM);
  }

  @Override
  public int exits(RunReport report, int status) {
    report(report, End.PROGRAM);
    return atExit.applyAsInt(status);
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
