package dev.ftcheck.analysis;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a run spends its time. Phases may nest: what an inner phase takes is not counted for the
 * outer one. Phases of several threads at once add up. Thread-safe; with {@link #off} measuring
 * costs nothing.
 */
public final class PhaseTimes {

  /** The work of a phase. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T get() throws E;
  }

  /**
   * What a phase took.
   *
   * @param nanos by the clock, the sum over the threads that were in the phase
   * @param processorNanos of these threads alone, not of the garbage collector or the compiler
   */
  public record Spent(String phase, long nanos, long processorNanos) {}

  private static final PhaseTimes OFF = new PhaseTimes(null);

  /** Null where nothing is measured. */
  private final ThreadMXBean threads;

  private final Map<String, Spent> spent = new LinkedHashMap<>();

  /** What the phases inside of the thread's current one took. */
  private final ThreadLocal<long[]> inner = ThreadLocal.withInitial(() -> new long[2]);

  private PhaseTimes(ThreadMXBean threads) {
    this.threads = threads;
  }

  /** Measures nothing. */
  public static PhaseTimes off() {
    return OFF;
  }

  public static PhaseTimes on() {
    return new PhaseTimes(ManagementFactory.getThreadMXBean());
  }

  /** Does the work as a part of the phase. */
  public <T, E extends Exception> T in(String phase, Work<T, E> work) throws E {
    if (threads == null) {
      return work.get();
    }
    long[] around = inner.get();
    long[] within = new long[2];
    inner.set(within);
    long start = System.nanoTime();
    long processorStart = threads.getCurrentThreadCpuTime();
    try {
      return work.get();
    } finally {
      long nanos = System.nanoTime() - start;
      long processorNanos = threads.getCurrentThreadCpuTime() - processorStart;
      add(new Spent(phase, nanos - within[0], processorNanos - within[1]));
      around[0] += nanos;
      around[1] += processorNanos;
      inner.set(around);
    }
  }

  /** Does the work as a part of the phase. */
  public void run(String phase, Runnable work) {
    in(
        phase,
        () -> {
          work.run();
          return null;
        });
  }

  private synchronized void add(Spent more) {
    spent.merge(
        more.phase(),
        more,
        (a, b) ->
            new Spent(a.phase(), a.nanos() + b.nanos(), a.processorNanos() + b.processorNanos()));
  }

  /** The phases in the order in which they first ended. */
  public synchronized List<Spent> all() {
    return new ArrayList<>(spent.values());
  }
}
