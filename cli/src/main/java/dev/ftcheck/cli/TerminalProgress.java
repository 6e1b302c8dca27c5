package dev.ftcheck.cli;

import dev.ftcheck.analysis.PhaseTimes;
import dev.ftcheck.rules.CheckProgress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A progress bar on standard error for runs of more than a second, if a person watches.
 *
 * <p>The fields are written by the analysis' threads and read by the one that draws; a value drawn
 * late does no harm.
 */
final class TerminalProgress implements CheckProgress, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int REDRAW_MILLIS = 200;
  private static final int WIDTH = 78;

  private final boolean watched;
  private final AtomicInteger done = new AtomicInteger();
  private volatile int files;
  private volatile String phase = "reading";
  private Thread painter;

  private final PhaseTimes times;

  TerminalProgress(Console console) {
    this(console, PhaseTimes.off());
  }

  /**
   * @param times where the time of the run's phases is kept
   */
  TerminalProgress(Console console, PhaseTimes times) {
    this.watched = console.errIsTerminal();
    this.times = times;
  }

  @Override
  public PhaseTimes times() {
    return times;
  }

  @Override
  public void started(int files) {
    this.files = files;
    if (watched) {
      painter = Thread.ofPlatform().daemon().name("progress").start(this::paint);
    }
  }

  @Override
  public void fileDone() {
    done.incrementAndGet();
  }

  @Override
  public void phase(String phase) {
    this.phase = phase;
  }

  /** Takes the bar off the screen. */
  @Override
  public void close() throws InterruptedException {
    if (painter != null) {
      painter.interrupt();
      painter.join();
    }
  }

  private void paint() {
    try {
      Thread.sleep(PATIENCE);
    } catch (InterruptedException finished) {
      return;
    }
    try (ProgressBar bar = bar()) {
      while (true) {
        bar.stepTo(done.get());
        bar.setExtraMessage(" " + phase);
        Thread.sleep(REDRAW_MILLIS);
      }
    } catch (InterruptedException finished) {
      // The bar has been closed, and with it cleared.
    }
  }

  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("ftcheck")
        .setInitialMax(files)
        .setUnit(" files", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(REDRAW_MILLIS)
        .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
        .clearDisplayOnFinish()
        .build();
  }
}
