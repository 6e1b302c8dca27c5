package dev.ftcheck.vm.runtime;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.object.Raise;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A lock without an owner, the ground of all Python locks. Not reentrant; any thread may unlock it.
 */
public final class Mutex extends Contended implements Forkable {

  private static final VarHandle HELD;

  static {
    try {
      HELD = MethodHandles.lookup().findVarHandle(Mutex.class, "held", int.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private volatile int held;

  @Override
  public boolean tryTake() {
    return held == 0 && HELD.compareAndSet(this, 0, 1);
  }

  @Override
  boolean canBeTaken() {
    return held == 0;
  }

  public boolean isLocked() {
    return held != 0;
  }

  /** Waits without end. */
  public void lock() {
    if (!tryTake()) {
      take(Parking.NEVER);
    }
  }

  /**
   * Locks again after a wait, whatever happens: an exception of a signal handler is raised when the
   * lock is held.
   */
  public void lockAgain() {
    Raise interrupted = null;
    boolean locked = false;
    while (!locked) {
      try {
        lock();
        locked = true;
      } catch (Raise raised) {
        interrupted = raised;
      }
    }
    if (interrupted != null) {
      throw interrupted;
    }
  }

  /** As {@link #take}: false when the deadline came first. */
  public boolean lock(long deadline) {
    return tryTake() || take(deadline);
  }

  /** Unlocks; false when it was not locked. */
  public boolean unlock() {
    if (!HELD.compareAndSet(this, 1, 0)) {
      return false;
    }
    wakeFirst();
    return true;
  }

  /** The threads that hold it or wait for it stay behind. */
  @Override
  public Object forkInto(HeapCopy copy) {
    return new Mutex();
  }
}
