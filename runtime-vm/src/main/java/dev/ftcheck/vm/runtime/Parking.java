package dev.ftcheck.vm.runtime;

import dev.ftcheck.vm.trace.ThreadTrace;
import dev.ftcheck.vm.trace.Tracing;
import java.util.concurrent.locks.LockSupport;

/** The only place where a Python thread stops to wait for another one. */
public final class Parking {

  /** A deadline that never comes. */
  public static final long NEVER = Long.MAX_VALUE;

  private Parking() {}

  /**
   * The deadline of a timeout that begins now, for {@link #park}.
   *
   * @param nanos negative for a wait without end
   */
  public static long deadline(long nanos) {
    if (nanos < 0) {
      return NEVER;
    }
    long at = System.nanoTime() + nanos;
    return at == NEVER ? NEVER - 1 : at;
  }

  /** Whether a deadline has come; {@code Long.MIN_VALUE} always has. */
  public static boolean isOver(long deadline) {
    return deadline == Long.MIN_VALUE || deadline != NEVER && deadline - System.nanoTime() <= 0;
  }

  /**
   * Waits until {@link LockSupport#unpark}, or the deadline, or for no reason: callers test their
   * condition in a loop. Signal handlers run here on the main thread, and may raise.
   *
   * @param blocker what is waited for
   */
  public static void park(Object blocker, long deadline) {
    // The wake-up for an interrupt may have come before the thread was known to be one of its
    // interpreter, or have ended a wait inside the JDK.
    if (Interrupts.pollBeforeWait()) {
      return;
    }
    if (Tracing.ON) {
      ThreadTrace.current().parks(deadline == NEVER);
    }
    if (deadline == NEVER) {
      LockSupport.park(blocker);
    } else {
      long left = deadline - System.nanoTime();
      if (left > 0) {
        LockSupport.parkNanos(blocker, left);
      }
    }
    if (Tracing.ON) {
      ThreadTrace.current().goesOn();
    }
    // Nobody interrupts Python threads on purpose; a leftover flag would make every park return.
    Thread.interrupted();
    if (Interrupts.isPending()) {
      Interrupts.poll();
    }
  }
}
