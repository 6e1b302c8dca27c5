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

/** Behaviour of {@code SystemExit}. */
@BuiltinType(value = "SystemExit", doc = "Request to exit from the interpreter.")
final class SystemExitType {

  private SystemExitType() {}

  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyBaseException self, PyObject[] arguments, PyDict names) {
    BaseExceptionType.initialise(self, arguments, names);
    ExceptionField.CODE.set(self, codeOf(self.arguments()));
  }

  @PyGetter(value = "code", doc = "exception code")
  static PyObject code(PyBaseException self) {
    PyObject set = ExceptionField.CODE.find(self);
    return set == null ? codeOf(self.arguments()) : set;
  }

  @PySetter("code")
  static void setCode(PyBaseException self, PyObject value) {
    ExceptionField.CODE.set(self, value == null ? PyNone.NONE : value);
  }

  private static PyObject codeOf(PyTuple arguments) {
    return switch (arguments.size()) {
      case 0 -> PyNone.NONE;
      case 1 -> arguments.get(0);
      default -> arguments;
    };
  }
}
