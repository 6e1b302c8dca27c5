package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.libc.Errno;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.runtime.Parking;

/** Behaviour of {@code _multiprocessing.SemLock}. */
@BuiltinType(value = "SemLock", doc = "Semaphore/Mutex type")
final class SemLockType {

  private SemLockType() {}

  @PyConstant("SEM_VALUE_MAX")
  static PyObject largest() {
    return PyInt.of(Integer.MAX_VALUE);
  }

  @PyMethod(value = "__new__", signature = "(kind, value, maxvalue, name, unlink)")
  static PyObject make(
      PyType type, int kind, int value, int maximum, String name, PyObject unlink) {
    if (kind != PySemLock.RECURSIVE_MUTEX && kind != PySemLock.SEMAPHORE) {
      throw Errors.valueError("unrecognized kind");
    }
    SharedSemaphore shared = SharedSemaphore.create(name, value);
    if (shared == null) {
      throw OsErrors.of(Errno.EEXIST);
    }
    boolean isUnlinked = Truth.of(unlink);
    if (isUnlinked) {
      SharedSemaphore.unlink(name);
    }
    return new PySemLock(type, shared, kind, maximum, isUnlinked ? null : name);
  }

  @PyMethod(
      value = "_rebuild",
      signature = "(handle, kind, maxvalue, name, /)",
      kind = PyMethod.Kind.CLASS)
  static PyObject rebuild(PyType type, PyObject handle, int kind, int maximum, String name) {
    SharedSemaphore shared = SharedSemaphore.open(name);
    if (shared == null) {
      throw OsErrors.of(Errno.ENOENT);
    }
    return new PySemLock(type, shared, kind, maximum, name);
  }

  @PyMethod(value = "acquire", signature = "(block=True, timeout=None)")
  static boolean acquire(PySemLock self, PyObject block, PyObject timeout) {
    boolean blocks = block == null || Truth.of(block);
    return self.acquire(blocks ? Timeouts.ofWait(timeout) : Timeouts.AT_ONCE);
  }

  @PyMethod("release")
  static void release(PySemLock self) {
    self.release();
  }

  @PyMethod("__enter__")
  static boolean enter(PySemLock self) {
    return self.acquire(Parking.NEVER);
  }

  @PyMethod(value = "__exit__", signature = "(*exc_info)")
  static void exit(PySemLock self, PyObject[] exceptionInfo) {
    self.release();
  }

  @PyMethod("_count")
  static long count(PySemLock self) {
    return self.count();
  }

  @PyMethod("_is_mine")
  static boolean isMine(PySemLock self) {
    return self.isMine();
  }

  @PyMethod("_get_value")
  static long value(PySemLock self) {
    return self.shared.permits().count();
  }

  @PyMethod("_is_zero")
  static boolean isZero(PySemLock self) {
    return self.shared.permits().count() == 0;
  }

  @PyMethod("_after_fork")
  static void afterFork(PySemLock self) {
    self.forgetOwner();
  }

  @PyGetter(value = "handle", member = true)
  static long handle(PySemLock self) {
    return self.shared.handle();
  }

  @PyGetter(value = "kind", member = true)
  static int kind(PySemLock self) {
    return self.kind;
  }

  @PyGetter(value = "maxvalue", member = true)
  static long maximum(PySemLock self) {
    return self.maximum;
  }

  @PyGetter(value = "name", member = true)
  static PyObject name(PySemLock self) {
    return self.name == null ? PyNone.NONE : PyStr.of(self.name);
  }
}
