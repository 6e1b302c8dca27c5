package dev.ftcheck.vm.module.concurrent.futures;

import dev.ftcheck.vm.module.thread.PyRLock;
import dev.ftcheck.vm.module.threading.PyCondition;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.runtime.Mutex;
import dev.ftcheck.vm.runtime.SyncEvents;
import dev.ftcheck.vm.runtime.WaitList;
import dev.ftcheck.vm.trace.SyncPoint;
import dev.ftcheck.vm.trace.SyncRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code concurrent.futures.Future}. State, result, callbacks and watchers are guarded by {@code
 * guard}; the state is volatile, so that a done future is read without it.
 */
final class PyFuture extends PyAttributed implements SyncPoint {

  private final SyncRecord sync = SyncRecord.create();

  static final PyType TYPE =
      PyType.builtin(
          "concurrent.futures._base.Future",
          "dev.ftcheck.vm.module.concurrent.futures.FutureTypeTable",
          Set.of(TypeFlag.HAS_DICTIONARY, TypeFlag.OPEN));

  /** Told once when the future is finished or its cancellation was noticed. */
  @FunctionalInterface
  interface Watcher {
    void told(PyFuture future);
  }

  private final Mutex guard = new Mutex();
  private final WaitList waiters = new WaitList();
  private final List<Watcher> watchers = new ArrayList<>(1);
  private final List<PyObject> callbacks = new ArrayList<>(1);
  private PyObject result = PyNone.NONE;
  private PyObject exception = PyNone.NONE;
  private volatile FutureState state = FutureState.PENDING;
  private volatile PyCondition condition;

  PyFuture(PyType type) {
    super(type.rootShape());
  }

  FutureState state() {
    return state;
  }

  void setState(FutureState value) {
    state = value;
  }

  PyObject storedResult() {
    return result;
  }

  void storeResult(PyObject value) {
    result = value;
  }

  PyObject storedException() {
    return exception;
  }

  void storeException(PyObject value) {
    exception = value;
  }

  List<PyObject> callbacks() {
    return callbacks;
  }

  /** {@code _condition}: nothing waits on it here. */
  PyCondition condition() {
    if (condition == null) {
      condition = PyCondition.over(PyRLock.create());
    }
    return condition;
  }

  boolean cancel() {
    guard.lock();
    try {
      if (state == FutureState.RUNNING || state == FutureState.FINISHED) {
        return false;
      }
      if (state.isCancelled()) {
        return true;
      }
      SyncEvents.futureResolves(this, null);
      state = FutureState.CANCELLED;
      waiters.wakeAll();
    } finally {
      guard.unlock();
    }
    runCallbacks();
    return true;
  }

  /** {@code set_running_or_notify_cancel}. */
  boolean begin() {
    guard.lock();
    try {
      if (state == FutureState.CANCELLED) {
        state = FutureState.CANCELLED_AND_NOTIFIED;
        watchers.forEach(watcher -> watcher.told(this));
        return false;
      }
      if (state == FutureState.PENDING) {
        state = FutureState.RUNNING;
        SyncEvents.taskBegins();
        return true;
      }
    } finally {
      guard.unlock();
    }
    FutureLog.critical("Future %s in unexpected state: %s".formatted(Identity.number(this), state));
    throw Errors.runtimeError("Future in unexpected state");
  }

  void finish(PyObject value, PyObject raised) {
    guard.lock();
    try {
      if (state.isDone()) {
        throw Errors.of(
            FutureErrors.INVALID_STATE, "%s: %s", state.name(), Conversions.repr(this).value());
      }
      result = value;
      exception = raised;
      SyncEvents.futureResolves(this, value == null ? raised : value);
      if (raised != null) {
        SyncEvents.futureFails(this, raised);
      }
      SyncEvents.taskEnds();
      state = FutureState.FINISHED;
      watchers.forEach(watcher -> watcher.told(this));
      waiters.wakeAll();
    } finally {
      guard.unlock();
    }
    runCallbacks();
  }

  private void runCallbacks() {
    for (PyObject callback : callbacks) {
      call(callback);
    }
  }

  private void call(PyObject callback) {
    try {
      callback.call1(this);
    } catch (Raise raised) {
      if (!raised.is(ExceptionTypes.EXCEPTION)) {
        throw raised;
      }
      FutureLog.callbackFailed(this, raised.value());
    }
  }

  /** {@code add_done_callback}: calls at once when the future is done. */
  void addCallback(PyObject callback) {
    guard.lock();
    try {
      if (!state.isDone()) {
        callbacks.add(callback);
        return;
      }
    } finally {
      guard.unlock();
    }
    SyncEvents.futureSeen(this);
    call(callback);
  }

  /** Adds a watcher; false, and it is not added, when it would have been told already. */
  boolean watch(Watcher watcher) {
    guard.lock();
    try {
      if (state.isTold()) {
        return false;
      }
      watchers.add(watcher);
      return true;
    } finally {
      guard.unlock();
    }
  }

  void unwatch(Watcher watcher) {
    guard.lock();
    try {
      watchers.remove(watcher);
    } finally {
      guard.unlock();
    }
  }

  /** Waits until it is done; CancelledError and TimeoutError as {@code result()} raises them. */
  void await(long deadline) {
    if (!state.isDone()) {
      WaitList.Waiter waiter = waiters.enter();
      try {
        // Done before the thread was on the list, or the end of it wakes the thread.
        if (!state.isDone()) {
          SyncEvents.waitsForResult("Future.result", () -> state == FutureState.PENDING);
          waiter.await(deadline);
        }
      } finally {
        waiters.leave(waiter);
      }
    }
    FutureState present = state;
    if (!present.isDone()) {
      throw FutureErrors.timeout();
    }
    SyncEvents.futureSeen(this);
    if (present.isCancelled()) {
      throw FutureErrors.cancelled();
    }
  }

  /** The result of a finished future, or its exception raised. */
  PyObject outcome() {
    if (exception instanceof PyBaseException raised) {
      throw new Raise(raised);
    }
    return result;
  }

  @Override
  public SyncRecord syncRecord() {
    return sync;
  }
}
