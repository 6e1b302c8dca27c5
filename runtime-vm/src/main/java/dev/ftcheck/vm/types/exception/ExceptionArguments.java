package dev.ftcheck.vm.types.exception;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.List;

/** Checks of the arguments with which exceptions are made. */
final class ExceptionArguments {

  private ExceptionArguments() {}

  /** Refuses keyword arguments. */
  static void refuseNames(PyBaseException self, PyDict names) {
    if (names != null && names.size() != 0) {
      throw Errors.typeError("%s() takes no keyword arguments", self.type().name());
    }
  }

  /** Moves keyword arguments into fields; the ones not given become absent. */
  static void takeNames(
      PyBaseException self, String function, PyDict names, List<ExceptionField> fields) {
    for (ExceptionField field : fields) {
      field.set(self, null);
    }
    if (names == null) {
      return;
    }
    for (PyObject key : names.keys()) {
      ExceptionField field = named(((PyStr) key).value(), fields);
      if (field == null) {
        throw Errors.typeError(
            "%s() got an unexpected keyword argument '%s'", function, ((PyStr) key).value());
      }
      field.set(self, names.get(key));
    }
  }

  private static ExceptionField named(String name, List<ExceptionField> fields) {
    for (ExceptionField field : fields) {
      if (field.pythonName().equals(name)) {
        return field;
      }
    }
    return null;
  }
}
