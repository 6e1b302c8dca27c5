package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.runtime.Mutex;
import dev.ftcheck.vm.runtime.Parking;
import dev.ftcheck.vm.runtime.SyncEvents;
import dev.ftcheck.vm.trace.SyncPoint;
import dev.ftcheck.vm.trace.SyncRecord;
import java.util.Set;

/** {@code threading.Lock}: owned by nobody; any thread may release it. */
public final class PyLock extends PyObject implements SyncPoint {

  private final SyncRecord sync = SyncRecord.create();

  public static final PyType TYPE =
      PyType.builtin(
          "_thread.lock", "dev.ftcheck.vm.module.thread.LockTypeTable", Set.of(TypeFlag.FINAL));

  private volatile Mutex mutex = new Mutex();

  /** The lock below, for primitives whose own edges are others than a lock's. */
  public Mutex mutex() {
    return mutex;
  }

  /** Acquires it; false when the deadline came first. */
  public boolean acquire(long deadline) {
    Mutex below = mutex;
    boolean acquired = below.tryTake();
    if (!acquired && deadline != Timeouts.AT_ONCE) {
      SyncEvents.waitsForLock(this);
      acquired = below.lock(deadline);
    }
    if (acquired && deadline == Parking.NEVER) {
      SyncEvents.lockAcquired(this);
    } else if (acquired) {
      SyncEvents.lockTried(this);
    }
    return acquired;
  }

  /** Acquires it after a wait; an exception of a signal handler comes when it is held. */
  public void acquireAgain() {
    SyncEvents.waitsForLock(this);
    mutex.lockAgain();
    SyncEvents.lockAcquired(this);
  }

  /** Releases it; RuntimeError when it is not locked. */
  public void release() {
    if (!mutex.isLocked()) {
      throw Errors.runtimeError("release unlocked lock");
    }
    SyncEvents.lockReleases(this);
    if (!mutex.unlock()) {
      throw Errors.runtimeError("release unlocked lock");
    }
  }

  boolean isLocked() {
    return mutex.isLocked();
  }

  /** Makes it a new, free lock. */
  void reset() {
    mutex = new Mutex();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public SyncRecord syncRecord() {
    return sync;
  }
}
