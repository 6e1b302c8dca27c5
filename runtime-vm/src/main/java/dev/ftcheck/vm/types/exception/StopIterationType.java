package dev.ftcheck.vm.types.exception;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;

/** Behaviour of {@code StopIteration}. */
@BuiltinType(value = "StopIteration", doc = "Signal the end from iterator.__next__().")
final class StopIterationType {

  private StopIterationType() {}

  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyBaseException self, PyObject[] arguments, PyDict names) {
    BaseExceptionType.initialise(self, arguments, names);
    ExceptionField.VALUE.set(self, arguments.length == 0 ? PyNone.NONE : arguments[0]);
  }

  /** One that the VM itself made has its value among the arguments only. */
  @PyGetter(value = "value", doc = "generator return value")
  static PyObject value(PyBaseException self) {
    PyObject set = ExceptionField.VALUE.find(self);
    if (set != null) {
      return set;
    }
    PyTuple arguments = self.arguments();
    return arguments.size() == 0 ? PyNone.NONE : arguments.get(0);
  }

  @PySetter("value")
  static void setValue(PyBaseException self, PyObject value) {
    ExceptionField.VALUE.set(self, value == null ? PyNone.NONE : value);
  }
}
