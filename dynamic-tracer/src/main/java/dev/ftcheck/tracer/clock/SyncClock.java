package dev.ftcheck.tracer.clock;

/**
 * The clock of something that orders threads: a lock, an event, an item in a queue. Thread-safe;
 * its monitor is held for a few instructions.
 */
public final class SyncClock {

  private Snapshot moment;

  /**
   * A release after which only the releasing thread's knowledge counts, as for a lock: its holder
   * has joined what was there before ({@code [FT RELEASE]}).
   */
  public void release(ThreadClock thread) {
    Snapshot now = thread.snapshot();
    synchronized (this) {
      moment = now;
    }
    thread.advance();
  }

  /** A release that adds to the former ones, as {@code Event.set} or an arrival at a barrier. */
  public void releaseAlso(ThreadClock thread) {
    Snapshot now = thread.snapshot();
    synchronized (this) {
      moment = moment == null ? now : moment.join(now);
    }
    thread.advance();
  }

  /** Orders the releases so far before what the thread does now ({@code [FT ACQUIRE]}). */
  public void acquire(ThreadClock thread) {
    Snapshot then;
    synchronized (this) {
      then = moment;
    }
    thread.join(then);
  }
}
