package dev.ftcheck.tracer.clock;

/**
 * What a thread knew at one moment: a vector clock. Immutable, so it may be handed to any thread
 * through a field with release and acquire.
 */
public final class Snapshot {

  private static final int NO_THREAD = -1;

  /** Whose moment it is; {@link #NO_THREAD} for the union of several. */
  final int thread;

  final int clock;

  /** The clocks of all threads but {@code thread}, by slot. Never written after publication. */
  final int[] known;

  Snapshot(int thread, int clock, int[] known) {
    this.thread = thread;
    this.clock = clock;
    this.known = known;
  }

  /** The latest clock of a thread that is ordered before this moment; 0 for none. */
  public int clockOf(int slot) {
    if (slot == thread) {
      return clock;
    }
    return slot < known.length ? known[slot] : 0;
  }

  /** Whether one thread's moment lies before this one, which needs only that thread's clock. */
  public boolean isAfter(Snapshot other) {
    return other.thread != NO_THREAD && clockOf(other.thread) >= other.clock;
  }

  /** The least upper bound with another moment; either may be answered itself. */
  public Snapshot join(Snapshot other) {
    if (isAfter(other)) {
      return this;
    }
    if (other.isAfter(this)) {
      return other;
    }
    int[] both = new int[Math.max(length(), other.length())];
    for (int slot = 0; slot < both.length; slot++) {
      both[slot] = Math.max(clockOf(slot), other.clockOf(slot));
    }
    return new Snapshot(NO_THREAD, 0, both);
  }

  private int length() {
    return Math.max(known.length, thread + 1);
  }
}
