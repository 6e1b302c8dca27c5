package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Parking;

/** Behaviour of {@code threading.Lock} ("Lock objects", library reference). */
@BuiltinType(
    value = "lock",
    doc =
        "A lock object is a synchronization primitive.  To create a lock,\ncall threading.Lock().")
final class LockType {

  private LockType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict names) {
    if (names.size() != 0) {
      throw Errors.typeError("lock() takes no keyword arguments");
    }
    if (arguments.length != 0) {
      throw Errors.typeError("lock expected 0 arguments, got %d", arguments.length);
    }
    return new PyLock();
  }

  @PyMethod(value = "acquire", signature = "(blocking=True, timeout=-1)")
  static boolean acquire(PyLock self, PyObject blocking, PyObject timeout) {
    return self.acquire(Timeouts.ofAcquire(Blocking.of(blocking), timeout));
  }

  @PyMethod(value = "acquire_lock", signature = "(blocking=True, timeout=-1)")
  static boolean acquireLock(PyLock self, PyObject blocking, PyObject timeout) {
    return acquire(self, blocking, timeout);
  }

  @PyMethod("release")
  static void release(PyLock self) {
    self.release();
  }

  @PyMethod("release_lock")
  static void releaseLock(PyLock self) {
    self.release();
  }

  @PyMethod("locked")
  static boolean locked(PyLock self) {
    return self.isLocked();
  }

  @PyMethod("locked_lock")
  static boolean lockedLock(PyLock self) {
    return self.isLocked();
  }

  @PyMethod("__enter__")
  static boolean enter(PyLock self) {
    return self.acquire(Parking.NEVER);
  }

  @PyMethod(value = "__exit__", signature = "(*exc_info)")
  static void exit(PyLock self, PyObject[] exceptionInfo) {
    self.release();
  }

  @PyMethod("_at_fork_reinit")
  static void reset(PyLock self) {
    self.reset();
  }

  @PyMethod("__repr__")
  static String repr(PyLock self) {
    return "<%s _thread.lock object at 0x%x>"
        .formatted(self.isLocked() ? "locked" : "unlocked", Identity.number(self));
  }
}
