package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Mutex;
import dev.ftcheck.vm.runtime.Parking;
import dev.ftcheck.vm.runtime.SyncEvents;
import dev.ftcheck.vm.trace.SyncPoint;
import dev.ftcheck.vm.trace.SyncRecord;

/**
 * {@code threading.RLock}: owned by a Python thread. {@code depth} is written by the owner only,
 * and {@code owner} equals the running thread only if that wrote it.
 */
public final class PyRLock extends PyAttributed implements Forkable, SyncPoint {

  private final SyncRecord sync = SyncRecord.create();

  public static final PyType TYPE =
      PyType.builtin("_thread.RLock", "dev.ftcheck.vm.module.thread.RLockTypeTable");

  private volatile Mutex mutex = new Mutex();
  private volatile Thread owner;
  private volatile long depth;

  public PyRLock(PyType type) {
    super(type.rootShape());
  }

  /** A new one of the exact type. */
  public static PyRLock create() {
    return new PyRLock(TYPE);
  }

  /** Acquires it once more; false when the deadline came first. */
  public boolean acquire(long deadline) {
    Thread self = Thread.currentThread();
    if (owner == self) {
      depth++;
      return true;
    }
    Mutex below = mutex;
    boolean acquired = below.tryTake();
    if (!acquired && deadline != Timeouts.AT_ONCE) {
      SyncEvents.waitsForLock(this);
      acquired = below.lock(deadline);
    }
    if (acquired) {
      owner = self;
      depth = 1;
      if (deadline == Parking.NEVER) {
        SyncEvents.lockAcquired(this);
      } else {
        SyncEvents.lockTried(this);
      }
    }
    return acquired;
  }

  /** Releases it once; RuntimeError in a thread that does not own it. */
  public void release() {
    requireOwner();
    if (--depth == 0) {
      giveUp();
    }
  }

  /** Releases it wholly; answers how often it was held. */
  public long releaseAll() {
    requireOwner();
    long held = depth;
    depth = 0;
    giveUp();
    return held;
  }

  /** Acquires it as often as {@link #releaseAll} told. */
  public void acquireAll(long times) {
    try {
      SyncEvents.waitsForLock(this);
      mutex.lockAgain();
    } finally {
      // Held even if a signal handler raised.
      owner = Thread.currentThread();
      depth = times;
      SyncEvents.lockAcquired(this);
    }
  }

  private void giveUp() {
    SyncEvents.lockReleases(this);
    owner = null;
    mutex.unlock();
  }

  private void requireOwner() {
    if (!isOwned()) {
      throw Errors.runtimeError("cannot release un-acquired lock");
    }
  }

  /** Whether the running thread owns it. */
  public boolean isOwned() {
    return owner == Thread.currentThread();
  }

  boolean isLocked() {
    return mutex.isLocked();
  }

  Thread owner() {
    return owner;
  }

  long depth() {
    return depth;
  }

  /** Free, as the threads that may own it stay behind. */
  @Override
  public Object forkInto(HeapCopy copy) {
    PyRLock made = copy.byFields(this);
    copy.atEnd(made::reset);
    return made;
  }

  /** Makes it a new, free lock. */
  void reset() {
    owner = null;
    depth = 0;
    mutex = new Mutex();
  }

  @Override
  public SyncRecord syncRecord() {
    return sync;
  }
}
