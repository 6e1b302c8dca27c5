package dev.ftcheck.tracer.clock;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The clock of something that orders threads: a lock, an event, an item in a queue. Thread-safe and
 * lock-free.
 */
public final class SyncClock {

  private static final VarHandle MOMENT;

  static {
    try {
      MOMENT = MethodHandles.lookup().findVarHandle(SyncClock.class, "moment", Snapshot.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private volatile Snapshot moment;

  /**
   * A release after which only the releasing thread's knowledge counts, as for a lock: its holder
   * has joined what was there before ({@code [FT RELEASE]}).
   */
  public void release(ThreadClock thread) {
    MOMENT.setRelease(this, thread.snapshot());
    thread.advance();
  }

  /** A release that adds to the former ones, as {@code Event.set} or an arrival at a barrier. */
  public void releaseAlso(ThreadClock thread) {
    Snapshot now = thread.snapshot();
    boolean added = false;
    while (!added) {
      Snapshot before = moment;
      added = MOMENT.compareAndSet(this, before, before == null ? now : before.join(now));
    }
    thread.advance();
  }

  /** Orders the releases so far before what the thread does now ({@code [FT ACQUIRE]}). */
  public void acquire(ThreadClock thread) {
    thread.join(moment);
  }
}
