package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.runtime.Mutex;
import dev.ftcheck.vm.runtime.Parking;
import dev.ftcheck.vm.runtime.SyncEvents;
import dev.ftcheck.vm.runtime.WaitList;
import dev.ftcheck.vm.trace.SyncPoint;
import dev.ftcheck.vm.trace.SyncRecord;

/**
 * {@code threading.Barrier}. All state is guarded by {@code guard}, which the last arrival holds
 * while the program's action runs.
 */
final class PyBarrier extends PyAttributed implements SyncPoint {

  private final SyncRecord sync = SyncRecord.create();

  static final PyType TYPE = ThreadingType.of("Barrier", "BarrierType");
  static final PyType BROKEN_ERROR =
      ThreadingType.derived("BrokenBarrierError", null, ExceptionTypes.RUNTIME_ERROR);

  private enum State {
    FILLING,
    DRAINING,
    RESETTING,
    BROKEN
  }

  private final Mutex guard = new Mutex();
  private final WaitList waiters = new WaitList();
  private volatile State state = State.FILLING;
  private volatile int count;
  private volatile long parties = 1;
  private volatile PyObject action = PyNone.NONE;
  private volatile PyObject timeout = PyNone.NONE;

  PyBarrier(PyType type) {
    super(type.rootShape());
  }

  void initialise(long newParties, PyObject newAction, PyObject newTimeout) {
    parties = newParties;
    action = newAction;
    timeout = newTimeout;
  }

  long parties() {
    return parties;
  }

  PyObject action() {
    return action;
  }

  PyObject timeout() {
    return timeout;
  }

  boolean isBroken() {
    return state == State.BROKEN;
  }

  int waiting() {
    return state == State.FILLING ? count : 0;
  }

  /** Waits for all parties; answers the number of the arrival, from 0. */
  long await(long deadline) {
    guard.lock();
    try {
      awaitFilling();
      long index = count;
      count++;
      SyncEvents.barrierArrives(this);
      try {
        if (index + 1 == parties) {
          open();
        } else {
          awaitOpening(deadline);
        }
        SyncEvents.barrierDeparts(this);
        return index;
      } finally {
        count--;
        leave();
      }
    } finally {
      guard.unlock();
    }
  }

  /** Waits until the former round has left. */
  private void awaitFilling() {
    while (state == State.DRAINING || state == State.RESETTING) {
      pause(Parking.NEVER);
    }
    if (state == State.BROKEN) {
      throw broken();
    }
  }

  private void open() {
    try {
      if (Truth.of(action)) {
        action.call0();
      }
      state = State.DRAINING;
      waiters.wakeAll();
    } catch (Throwable failed) {
      breakIt();
      throw failed;
    }
  }

  private void awaitOpening(long deadline) {
    while (state == State.FILLING) {
      if (Parking.isOver(deadline)) {
        breakIt();
        throw broken();
      }
      pause(deadline);
    }
    if (state != State.DRAINING) {
      throw broken();
    }
  }

  private void leave() {
    if (count == 0 && (state == State.RESETTING || state == State.DRAINING)) {
      state = State.FILLING;
      waiters.wakeAll();
    }
  }

  /** Waits for a change of state with the guard released. */
  private void pause(long deadline) {
    WaitList.Waiter waiter = waiters.enter();
    guard.unlock();
    try {
      if (deadline != Timeouts.AT_ONCE) {
        SyncEvents.waits("Barrier.wait");
        waiter.await(deadline);
      }
    } finally {
      waiters.leave(waiter);
      guard.lockAgain();
    }
  }

  void reset() {
    guard.lock();
    try {
      if (count == 0) {
        state = State.FILLING;
      } else if (state == State.FILLING || state == State.BROKEN) {
        state = State.RESETTING;
      }
      waiters.wakeAll();
    } finally {
      guard.unlock();
    }
  }

  void abort() {
    guard.lock();
    try {
      breakIt();
    } finally {
      guard.unlock();
    }
  }

  private void breakIt() {
    state = State.BROKEN;
    waiters.wakeAll();
  }

  private static Raise broken() {
    return new Raise(new PyBaseException(BROKEN_ERROR, PyTuple.EMPTY));
  }

  @Override
  public SyncRecord syncRecord() {
    return sync;
  }
}
