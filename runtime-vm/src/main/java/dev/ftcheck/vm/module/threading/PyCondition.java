package dev.ftcheck.vm.module.threading;

import dev.ftcheck.tracer.report.MisuseKind;
import dev.ftcheck.vm.module.thread.PyLock;
import dev.ftcheck.vm.module.thread.PyRLock;
import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.runtime.SyncEvents;
import dev.ftcheck.vm.runtime.WaitList;

/** {@code threading.Condition} over a Lock, an RLock, or any object that behaves like one. */
public final class PyCondition extends PyAttributed {

  public static final PyType TYPE = ThreadingType.of("Condition", "ConditionType");

  private final WaitList waiters = new WaitList();
  private volatile PyObject lock;

  PyCondition(PyType type) {
    super(type.rootShape());
  }

  public static PyCondition over(PyObject lock) {
    PyCondition made = new PyCondition(TYPE);
    made.lock = lock;
    return made;
  }

  PyObject lock() {
    if (lock == null) {
      lock = PyRLock.create();
    }
    return lock;
  }

  /** AttributeError when it is no lock. */
  void setLock(PyObject lock) {
    Attributes.get(lock, "acquire");
    Attributes.get(lock, "release");
    this.lock = lock;
  }

  public WaitList waiters() {
    return waiters;
  }

  boolean isOwned() {
    PyObject own = lock();
    if (own instanceof PyRLock known) {
      return known.isOwned();
    }
    if (own instanceof PyLock known) {
      // A plain lock has no owner: that it is taken must do.
      if (known.mutex().tryTake()) {
        known.mutex().unlock();
        return false;
      }
      return true;
    }
    PyObject method = Attributes.find(own, "_is_owned");
    if (method != null) {
      return Truth.of(method.call0());
    }
    if (Truth.of(Attributes.get(own, "acquire").call1(PyBool.FALSE))) {
      Attributes.get(own, "release").call0();
      return false;
    }
    return true;
  }

  /** Releases the lock however often it is held; answers what {@link #acquireRestore} needs. */
  PyObject releaseSave() {
    PyObject own = lock();
    if (own instanceof PyRLock known) {
      return PyInt.of(known.releaseAll());
    }
    if (own instanceof PyLock known) {
      known.release();
      return PyNone.NONE;
    }
    PyObject method = Attributes.find(own, "_release_save");
    if (method != null) {
      return method.call0();
    }
    Attributes.get(own, "release").call0();
    return PyNone.NONE;
  }

  void acquireRestore(PyObject state) {
    PyObject own = lock();
    if (own instanceof PyRLock known) {
      known.acquireAll(((PyInt) state).value);
    } else if (own instanceof PyLock known) {
      known.acquireAgain();
    } else {
      PyObject method = Attributes.find(own, "_acquire_restore");
      if (method != null) {
        method.call1(state);
      } else {
        Attributes.get(own, "acquire").call0();
      }
    }
  }

  /**
   * {@code wait}: releases the lock, waits to be notified, acquires the lock again.
   *
   * @return false when the deadline came first
   */
  public boolean await(long deadline) {
    if (!isOwned()) {
      SyncEvents.misused(MisuseKind.CONDITION_NOT_HELD, this);
      throw Errors.runtimeError("cannot wait on un-acquired lock");
    }
    WaitList.Waiter waiter = waiters.enter();
    PyObject state = releaseSave();
    boolean notified = false;
    try {
      SyncEvents.waits("Condition.wait");
      notified = deadline == Timeouts.AT_ONCE ? waiter.isWoken() : waiter.await(deadline);
    } finally {
      acquireRestore(state);
      if (!notified) {
        waiters.leave(waiter);
      }
    }
    if (notified) {
      SyncEvents.waitReturned(waiter);
    }
    return notified;
  }

  /** {@code notify(number)}. */
  public void wake(long number) {
    if (!isOwned()) {
      SyncEvents.misused(MisuseKind.CONDITION_NOT_HELD, this);
      throw Errors.runtimeError("cannot notify on un-acquired lock");
    }
    for (long i = 0; i < number; i++) {
      WaitList.Waiter waiter = waiters.next();
      if (waiter == null) {
        return;
      }
      SyncEvents.waitNotified(waiter);
      WaitList.wake(waiter);
    }
  }
}
