package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Permits;
import dev.ftcheck.vm.runtime.SyncEvents;
import dev.ftcheck.vm.trace.SyncPoint;
import dev.ftcheck.vm.trace.SyncRecord;

/** {@code threading.Semaphore} and {@code BoundedSemaphore}. */
public final class PySemaphore extends PyAttributed implements SyncPoint {

  private final SyncRecord sync = SyncRecord.create();

  public static final PyType TYPE = ThreadingType.of("Semaphore", "SemaphoreType");
  public static final PyType BOUNDED =
      ThreadingType.derived("BoundedSemaphore", "BoundedSemaphoreType", TYPE);

  private final Permits permits = new Permits(1);

  /** Never more permits than this. */
  private volatile long most = Long.MAX_VALUE;

  PySemaphore(PyType type) {
    super(type.rootShape());
  }

  void initialise(long value, long mostPermits) {
    most = mostPermits;
    permits.setCount(value);
    SyncEvents.semaphoreMade(this, value);
  }

  long value() {
    return permits.count();
  }

  void setValue(long value) {
    permits.setCount(value);
  }

  long most() {
    return most;
  }

  boolean acquire(long deadline) {
    SyncEvents.waits("Semaphore.acquire");
    boolean acquired = deadline == Timeouts.AT_ONCE ? permits.tryTake() : permits.takeOne(deadline);
    if (acquired) {
      SyncEvents.semaphoreAcquired(this);
    }
    return acquired;
  }

  void release(long number) {
    if (number < 1) {
      throw Errors.valueError("n must be one or more");
    }
    SyncEvents.semaphoreReleases(this);
    if (!permits.give(number, most)) {
      throw Errors.valueError("Semaphore released too many times");
    }
  }

  @Override
  public SyncRecord syncRecord() {
    return sync;
  }
}
