package dev.ftcheck.vm.module.thread;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Parking;
import dev.ftcheck.vm.runtime.RunningThreads;

/** Behaviour of {@code threading.RLock} ("RLock objects", library reference). */
@BuiltinType("RLock")
final class RLockType {

  private RLockType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict names) {
    return new PyRLock(type);
  }

  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyRLock self, PyObject[] arguments, PyDict names) {}

  @PyMethod(value = "acquire", signature = "(blocking=True, timeout=-1)")
  static boolean acquire(PyRLock self, PyObject blocking, PyObject timeout) {
    return self.acquire(Timeouts.ofAcquire(Blocking.of(blocking), timeout));
  }

  @PyMethod("release")
  static void release(PyRLock self) {
    self.release();
  }

  @PyMethod("locked")
  static boolean locked(PyRLock self) {
    return self.isLocked();
  }

  @PyMethod("__enter__")
  static boolean enter(PyRLock self) {
    return self.acquire(Parking.NEVER);
  }

  @PyMethod(value = "__exit__", signature = "(*exc_info)")
  static void exit(PyRLock self, PyObject[] exceptionInfo) {
    self.release();
  }

  @PyMethod("_is_owned")
  static boolean isOwned(PyRLock self) {
    return self.isOwned();
  }

  @PyMethod("_recursion_count")
  static long recursionCount(PyRLock self) {
    return self.isOwned() ? self.depth() : 0;
  }

  @PyMethod("_release_save")
  static PyObject releaseSave(PyRLock self) {
    long depth = self.releaseAll();
    return PyTuple.of(PyInt.of(depth), PyInt.of(RunningThreads.identity(Thread.currentThread())));
  }

  @PyMethod(value = "_acquire_restore", signature = "(state, /)")
  static void acquireRestore(PyRLock self, PyTuple state) {
    self.acquireAll(Conversions.toLong(state.get(0)));
  }

  @PyMethod("_at_fork_reinit")
  static void reset(PyRLock self) {
    self.reset();
  }

  @PyMethod("__repr__")
  static String repr(PyRLock self) {
    Thread owner = self.owner();
    return "<%s %s object owner=%d count=%d at 0x%x>"
        .formatted(
            self.isLocked() ? "locked" : "unlocked",
            self.type().fullName(),
            owner == null ? 0 : RunningThreads.identity(owner),
            self.depth(),
            Identity.number(self));
  }
}
