package dev.ftcheck.tracer.clock;

/**
 * An epoch of FastTrack (Flanagan and Freund 2009, section 3) and the access that it stamps, packed
 * in 64 bits: thread, clock, access. Zero stands for no access at all: clocks begin at 1.
 */
public final class Epoch {

  /** Threads at one time; slots of ended threads are used again. */
  public static final int THREADS = 1 << 13;

  /** The largest clock of a slot; a thread that reaches it moves to another slot. */
  public static final int LAST_CLOCK = (1 << 27) - 1;

  /** Accesses, as numbered by whoever records them. */
  public static final int ACCESSES = 1 << 24;

  /** No access. */
  public static final long NONE = 0;

  private static final int CLOCK_SHIFT = 24;
  private static final int THREAD_SHIFT = 51;

  private Epoch() {}

  /**
   * Packs an epoch.
   *
   * @param thread a slot, below {@link #THREADS}
   * @param clock from 1 to {@link #LAST_CLOCK}
   * @param access below {@link #ACCESSES}
   */
  public static long of(int thread, int clock, int access) {
    return (long) thread << THREAD_SHIFT | (long) clock << CLOCK_SHIFT | access;
  }

  public static int thread(long word) {
    return (int) (word >>> THREAD_SHIFT);
  }

  public static int clock(long word) {
    return (int) (word >>> CLOCK_SHIFT) & LAST_CLOCK;
  }

  public static int access(long word) {
    return (int) word & ACCESSES - 1;
  }

  /** Whether two words are of one thread and clock, whatever their accesses. */
  public static boolean same(long word, long other) {
    return (word ^ other) >>> CLOCK_SHIFT == 0;
  }
}
