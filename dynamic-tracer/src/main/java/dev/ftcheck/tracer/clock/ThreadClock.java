package dev.ftcheck.tracer.clock;

import java.util.Arrays;

/**
 * The vector clock of a running thread. Owned by its thread; others see {@link Snapshot}s.
 *
 * <p>The vector without the own component is shared with the snapshots and copied when the thread
 * learns something new: a release costs a small object, an acquire of what is known costs one
 * comparison, and only news costs time in the number of threads.
 */
public final class ThreadClock {

  private static final int[] NOTHING = {};

  private final ThreadSlots slots;
  private int thread;
  private int clock;
  private int[] known;

  /** Whether a snapshot refers to {@link #known}. */
  private boolean shared;

  /** Thread and clock, packed without an access. */
  private long epoch;

  ThreadClock(ThreadSlots slots, int thread, int clock) {
    this.slots = slots;
    this.known = NOTHING;
    this.shared = true;
    moveTo(thread, clock);
  }

  public int thread() {
    return thread;
  }

  public int clock() {
    return clock;
  }

  /** The current epoch as a word without an access. */
  public long epoch() {
    return epoch;
  }

  /** Whether the access of a word is ordered before what this thread does now. */
  public boolean isAfter(long word) {
    int other = Epoch.thread(word);
    return other == thread
        || (other < known.length && known[other] >= Epoch.clock(word))
        || word == Epoch.NONE;
  }

  /** The current moment. What the thread does until {@link #advance} belongs to it as well. */
  public Snapshot snapshot() {
    shared = true;
    return new Snapshot(thread, clock, known);
  }

  /**
   * Ends the current epoch, after a snapshot of it was published: what follows is not ordered
   * before those that see the snapshot.
   */
  public void advance() {
    if (clock < Epoch.LAST_CLOCK) {
      moveTo(thread, clock + 1);
    } else {
      // Its clock has reached the end: the thread goes on in another slot, after itself.
      learn(thread, clock);
      slots.take(this);
    }
  }

  /** Orders everything of a moment before what this thread does now. Null is no moment. */
  public void join(Snapshot moment) {
    if (moment == null || isAfter(moment)) {
      return;
    }
    if (moment.thread >= 0) {
      learn(moment.thread, moment.clock);
    }
    for (int slot = 0; slot < moment.known.length; slot++) {
      if (moment.known[slot] > clockOf(slot)) {
        learn(slot, moment.known[slot]);
      }
    }
  }

  /** Whether one thread's moment is ordered before what this thread does now. */
  public boolean isAfter(Snapshot moment) {
    // Who knows a thread's clock knows all that this thread knew at that clock.
    return moment.thread >= 0 && clockOf(moment.thread) >= moment.clock;
  }

  final void moveTo(int newThread, int newClock) {
    this.thread = newThread;
    this.clock = newClock;
    this.epoch = Epoch.of(newThread, newClock, 0);
  }

  private int clockOf(int slot) {
    if (slot == thread) {
      return clock;
    }
    return slot < known.length ? known[slot] : 0;
  }

  private void learn(int slot, int itsClock) {
    if (shared || slot >= known.length) {
      known = Arrays.copyOf(known, Math.max(known.length, slot + 1));
      shared = false;
    }
    known[slot] = itsClock;
  }
}
