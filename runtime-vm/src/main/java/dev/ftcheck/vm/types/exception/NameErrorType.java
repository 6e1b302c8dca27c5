package dev.ftcheck.vm.types.exception;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import java.util.List;

/** Behaviour of {@code NameError}. */
@BuiltinType(value = "NameError", doc = "Name not found globally.")
final class NameErrorType {

  private NameErrorType() {}

  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyBaseException self, PyObject[] arguments, PyDict names) {
    self.setArguments(PyTuple.of(arguments));
    ExceptionArguments.takeNames(self, "NameError", names, List.of(ExceptionField.NAME));
  }

  @PyGetter(value = "name", doc = "name")
  static PyObject name(PyBaseException self) {
    return ExceptionField.NAME.get(self);
  }

  @PySetter("name")
  static void setName(PyBaseException self, PyObject value) {
    ExceptionField.NAME.set(self, value);
  }
}
