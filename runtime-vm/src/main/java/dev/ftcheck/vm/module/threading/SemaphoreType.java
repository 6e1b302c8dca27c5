package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.module.thread.Blocking;
import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Parking;

/** Behaviour of {@code threading.Semaphore} ("Semaphore objects", library reference). */
@BuiltinType("Semaphore")
final class SemaphoreType {

  private SemaphoreType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict names) {
    return new PySemaphore(type);
  }

  @PyMethod(value = "__init__", signature = "(value=1)")
  static void initialise(PySemaphore self, PyObject value) {
    self.initialise(initial(value), Long.MAX_VALUE);
  }

  static long initial(PyObject value) {
    long count = value == null ? 1 : Conversions.toLong(value);
    if (count < 0) {
      throw Errors.valueError("semaphore initial value must be >= 0");
    }
    return count;
  }

  @PyMethod(value = "acquire", signature = "(blocking=True, timeout=None)")
  static boolean acquire(PySemaphore self, PyObject blocking, PyObject timeout) {
    boolean blocks = Blocking.of(blocking);
    if (!blocks && timeout != null && timeout != PyNone.NONE) {
      throw Errors.valueError("can't specify timeout for non-blocking acquire");
    }
    return self.acquire(blocks ? Timeouts.ofWait(timeout) : Timeouts.AT_ONCE);
  }

  @PyMethod(value = "__enter__", signature = "(blocking=True, timeout=None)")
  static boolean enter(PySemaphore self, PyObject blocking, PyObject timeout) {
    return blocking == null && timeout == null
        ? self.acquire(Parking.NEVER)
        : acquire(self, blocking, timeout);
  }

  @PyMethod(value = "release", signature = "(n=1)")
  static void release(PySemaphore self, PyObject number) {
    self.release(number == null ? 1 : Conversions.toLong(number));
  }

  @PyMethod("__exit__")
  static void exit(PySemaphore self, PyObject type, PyObject value, PyObject traceback) {
    Attributes.get(self, "release").call0();
  }

  @PyGetter("_value")
  static PyObject value(PySemaphore self) {
    return PyInt.of(self.value());
  }

  @PySetter("_value")
  static void setValue(PySemaphore self, PyObject value) {
    self.setValue(Conversions.toLong(value));
  }

  @PyMethod("__repr__")
  static String repr(PySemaphore self) {
    return Shown.of(self, "value=" + self.value());
  }
}
