package dev.ftcheck.vm.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * Something that threads take and give back, such as a lock. Taking may overtake waiting threads,
 * which are woken in the order of their arrival.
 *
 * <p>Invariant: while it can be taken and threads wait, the first of them has been unparked. So
 * whoever gives back, and whoever leaves the queue, wakes the then first one.
 */
abstract class Contended {

  private static final VarHandle WAITING;
  private static final int SPINS = 100;

  static {
    try {
      WAITING =
          MethodHandles.lookup()
              .findVarHandle(Contended.class, "waiting", ConcurrentLinkedQueue.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  /** Made at the first contention. */
  private volatile ConcurrentLinkedQueue<Ticket> waiting;

  /** A waiting thread; identity counts, as one thread may wait twice in a signal handler. */
  private static final class Ticket {
    final Thread thread = Thread.currentThread();

    /**
     * Whether the thread was unparked and has not tried since. It is cleared before a try and set
     * after a release, so either the try sees the release or the release sees it cleared.
     */
    volatile boolean isWoken;
  }

  /** Takes it if that is possible at once. */
  abstract boolean tryTake();

  abstract boolean canBeTaken();

  /**
   * Takes it, waiting if need be.
   *
   * @param deadline as of {@link Parking}
   * @return false when the deadline came first
   * @throws dev.ftcheck.vm.object.Raise what a signal handler raises; nothing is taken then
   */
  final boolean take(long deadline) {
    for (int spin = 0; spin < SPINS; spin++) {
      if (tryTake()) {
        return true;
      }
      Thread.onSpinWait();
    }
    return takeParked(deadline);
  }

  private boolean takeParked(long deadline) {
    ConcurrentLinkedQueue<Ticket> queue = queue();
    Ticket self = new Ticket();
    queue.add(self);
    boolean taken = false;
    try {
      while (true) {
        self.isWoken = false;
        taken = tryTake();
        if (taken || Parking.isOver(deadline)) {
          return taken;
        }
        Parking.park(this, deadline);
      }
    } finally {
      queue.remove(self);
      if (!taken || canBeTaken()) {
        wakeFirst();
      }
    }
  }

  private ConcurrentLinkedQueue<Ticket> queue() {
    ConcurrentLinkedQueue<Ticket> known = waiting;
    if (known == null) {
      WAITING.compareAndSet(this, null, new ConcurrentLinkedQueue<Ticket>());
      known = waiting;
    }
    return known;
  }

  /** To be called after it was given back. */
  final void wakeFirst() {
    ConcurrentLinkedQueue<Ticket> queue = waiting;
    if (queue != null) {
      Ticket first = queue.peek();
      if (first != null && !first.isWoken) {
        first.isWoken = true;
        LockSupport.unpark(first.thread);
      }
    }
  }

  /** Whether any thread waits, at this moment. */
  public final boolean hasWaiters() {
    ConcurrentLinkedQueue<Ticket> queue = waiting;
    return queue != null && !queue.isEmpty();
  }
}
