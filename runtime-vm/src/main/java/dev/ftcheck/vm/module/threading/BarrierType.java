package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** Behaviour of {@code threading.Barrier} ("Barrier objects", library reference). */
@BuiltinType("Barrier")
final class BarrierType {

  private BarrierType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict names) {
    return new PyBarrier(type);
  }

  @PyMethod(value = "__init__", signature = "(parties, action=None, timeout=None)")
  static void initialise(PyBarrier self, PyObject parties, PyObject action, PyObject timeout) {
    long count = Conversions.toLong(parties);
    if (count < 1) {
      throw Errors.valueError("parties must be >= 1");
    }
    self.initialise(
        count, action == null ? PyNone.NONE : action, timeout == null ? PyNone.NONE : timeout);
  }

  @PyMethod(value = "wait", signature = "(timeout=None)")
  static long await(PyBarrier self, PyObject timeout) {
    boolean isUnset = timeout == null || timeout == PyNone.NONE;
    return self.await(Timeouts.ofWait(isUnset ? self.timeout() : timeout));
  }

  @PyMethod("reset")
  static void reset(PyBarrier self) {
    self.reset();
  }

  @PyMethod("abort")
  static void abort(PyBarrier self) {
    self.abort();
  }

  @PyGetter("parties")
  static PyObject parties(PyBarrier self) {
    return PyInt.of(self.parties());
  }

  @PyGetter("n_waiting")
  static PyObject waiting(PyBarrier self) {
    return PyInt.of(self.waiting());
  }

  @PyGetter("broken")
  static PyObject broken(PyBarrier self) {
    return PyBool.of(self.isBroken());
  }

  @PyMethod("__repr__")
  static String repr(PyBarrier self) {
    return Shown.of(
        self, self.isBroken() ? "broken" : "waiters=" + self.waiting() + "/" + self.parties());
  }
}
