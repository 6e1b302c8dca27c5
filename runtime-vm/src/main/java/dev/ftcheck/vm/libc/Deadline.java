package dev.ftcheck.vm.libc;

/** The end of a wait, on the monotonic clock. */
public final class Deadline {

  private static final long NANOS_PER_MILLI = 1_000_000;
  private final boolean limited;
  private final long end;

  /**
   * Starts now.
   *
   * @param timeout in nanoseconds; negative means never
   */
  public Deadline(long timeout) {
    limited = timeout >= 0;
    end = limited ? System.nanoTime() + timeout : 0;
  }

  /** Whether the time is up. */
  public boolean isOver() {
    return limited && end - System.nanoTime() <= 0;
  }

  /** Nanoseconds left, at least 0; -1 when there is no end. */
  public long nanosLeft() {
    return limited ? Math.max(0, end - System.nanoTime()) : -1;
  }

  /** Milliseconds left, rounded up, as {@code poll} takes them; -1 when there is no end. */
  int millisLeft() {
    if (!limited) {
      return -1;
    }
    long left = (nanosLeft() + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI;
    return (int) Math.min(left, Integer.MAX_VALUE);
  }
}
