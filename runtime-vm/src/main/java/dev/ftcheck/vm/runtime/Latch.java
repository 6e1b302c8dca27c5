package dev.ftcheck.vm.runtime;

/** A flag that threads can wait for. */
public final class Latch {

  private final WaitList waiters = new WaitList();
  private volatile boolean set;

  public boolean isSet() {
    return set;
  }

  public void set() {
    set = true;
    waiters.wakeAll();
  }

  public void clear() {
    set = false;
  }

  /**
   * Waits for the flag.
   *
   * @return false when the deadline came first; a flag that was set and cleared meanwhile counts
   */
  public boolean await(long deadline) {
    if (set) {
      return true;
    }
    WaitList.Waiter waiter = waiters.enter();
    try {
      // Set before the thread was on the list, or wakes it later.
      return set || waiter.await(deadline);
    } finally {
      waiters.leave(waiter);
    }
  }
}
