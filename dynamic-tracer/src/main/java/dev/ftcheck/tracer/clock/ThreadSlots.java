package dev.ftcheck.tracer.clock;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Hands out the components of the vector clocks. A new thread continues the slot of an ended one
 * that is ordered before its start, which changes no verdict: who knows the new thread's clock
 * knows the old one's. Only where all {@link Epoch#THREADS} are taken does it continue any ended
 * one, and {@link #approximate} tells that races between the two may be missed.
 *
 * <p>Thread-safe.
 */
public final class ThreadSlots {

  /** An ended thread: its slot and last clock. */
  private record Ended(int slot, int clock) {}

  /** Ended slots that are looked at for a new thread, newest first. */
  private static final int CANDIDATES = 8;

  private final int most;
  private final Deque<Ended> ended = new ArrayDeque<>();
  private int next;
  private boolean approximate;

  public ThreadSlots() {
    this(Epoch.THREADS);
  }

  /** Slots below a number of one's own, at most {@link Epoch#THREADS}. */
  ThreadSlots(int most) {
    this.most = most;
  }

  /** The clock of the first thread. */
  public ThreadClock first() {
    return started(null);
  }

  /**
   * The clock of a thread that another one starts.
   *
   * @param start the starting thread's moment; null for none
   * @throws IllegalStateException when all slots belong to running threads
   */
  public synchronized ThreadClock started(Snapshot start) {
    Ended slot = orderedBefore(start);
    if (slot == null) {
      slot = fresh();
    }
    ThreadClock clock = new ThreadClock(this, slot.slot, slot.clock + 1);
    clock.join(start);
    return clock;
  }

  /**
   * Takes back the slot of a thread that does nothing any more.
   *
   * @return the thread's last moment, for those that join it
   */
  public synchronized Snapshot ended(ThreadClock clock) {
    if (clock.clock() < Epoch.LAST_CLOCK) {
      ended.addFirst(new Ended(clock.thread(), clock.clock()));
    }
    return clock.snapshot();
  }

  /** Whether a slot was continued by a thread that was not ordered after its former owner. */
  public synchronized boolean approximate() {
    return approximate;
  }

  /** Moves a clock whose slot is exhausted to another one. */
  synchronized void take(ThreadClock clock) {
    Ended slot = fresh();
    clock.moveTo(slot.slot, slot.clock + 1);
  }

  private Ended orderedBefore(Snapshot start) {
    if (start == null) {
      return null;
    }
    Iterator<Ended> candidates = ended.iterator();
    for (int seen = 0; seen < CANDIDATES && candidates.hasNext(); seen++) {
      Ended candidate = candidates.next();
      if (start.clockOf(candidate.slot) >= candidate.clock) {
        candidates.remove();
        return candidate;
      }
    }
    return null;
  }

  private Ended fresh() {
    if (next < most) {
      return new Ended(next++, 0);
    }
    if (ended.isEmpty()) {
      throw new IllegalStateException("more than " + most + " threads at one time");
    }
    approximate = true;
    return ended.removeLast();
  }
}
