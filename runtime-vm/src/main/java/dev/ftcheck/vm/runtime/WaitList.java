package dev.ftcheck.vm.runtime;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.trace.SyncPoint;
import dev.ftcheck.vm.trace.SyncRecord;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;

/** Threads that wait until another one wakes them, first come first woken. Thread-safe. */
public final class WaitList implements Forkable {

  private final ConcurrentLinkedDeque<Waiter> waiters = new ConcurrentLinkedDeque<>();

  /** One wait of one thread. */
  public static final class Waiter implements SyncPoint {
    private final SyncRecord sync = SyncRecord.create();

    @Override
    public SyncRecord syncRecord() {
      return sync;
    }

    private final Thread thread = Thread.currentThread();
    private volatile boolean woken;

    private Waiter() {}

    public boolean isWoken() {
      return woken;
    }

    /**
     * Waits, on the thread that made it.
     *
     * @return whether it was woken; else the deadline came
     * @throws dev.ftcheck.vm.object.Raise what a signal handler raises
     */
    public boolean await(long deadline) {
      while (!woken) {
        if (Parking.isOver(deadline)) {
          return woken;
        }
        Parking.park(this, deadline);
      }
      return true;
    }
  }

  /** Puts the running thread on the list; from here on it can be woken. */
  public Waiter enter() {
    Waiter waiter = new Waiter();
    waiters.add(waiter);
    return waiter;
  }

  /** Takes a wait off the list that ended by itself; false when it has been woken. */
  public boolean leave(Waiter waiter) {
    return waiters.remove(waiter);
  }

  /** The wait that would be woken next is taken off the list; null for none. */
  public Waiter next() {
    return waiters.poll();
  }

  /** Wakes a wait that {@link #next} gave. */
  public static void wake(Waiter waiter) {
    waiter.woken = true;
    LockSupport.unpark(waiter.thread);
  }

  /** Wakes up to so many. */
  public void wake(int number) {
    for (int i = 0; i < number; i++) {
      Waiter waiter = next();
      if (waiter == null) {
        return;
      }
      wake(waiter);
    }
  }

  public void wakeAll() {
    wake(Integer.MAX_VALUE);
  }

  public int size() {
    return waiters.size();
  }

  public void clear() {
    waiters.clear();
  }

  /** A new process has one thread, which waits for nothing. */
  @Override
  public Object forkInto(HeapCopy copy) {
    return new WaitList();
  }
}
