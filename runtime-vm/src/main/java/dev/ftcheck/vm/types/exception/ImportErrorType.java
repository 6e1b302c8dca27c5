package dev.ftcheck.vm.types.exception;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import java.util.List;

/** Behaviour of {@code ImportError}. */
@BuiltinType(value = "ImportError", doc = "Import can't find module, or can't find name in module.")
final class ImportErrorType {

  private static final List<ExceptionField> FIELDS =
      List.of(ExceptionField.NAME, ExceptionField.PATH, ExceptionField.NAME_FROM);

  private ImportErrorType() {}

  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyBaseException self, PyObject[] arguments, PyDict names) {
    self.setArguments(PyTuple.of(arguments));
    ExceptionArguments.takeNames(self, "ImportError", names, FIELDS);
    ExceptionField.MESSAGE.set(self, arguments.length == 1 ? arguments[0] : PyNone.NONE);
  }

  @PyMethod("__str__")
  static PyObject str(PyBaseException self) {
    PyObject message = ExceptionField.MESSAGE.get(self);
    return message.getClass() == PyStr.class ? message : BaseExceptionType.str(self);
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyBaseException self) {
    return Reduction.of(self, self.arguments(), Reduction.attributes(self, FIELDS));
  }

  @PyGetter(value = "msg", doc = "exception message")
  static PyObject message(PyBaseException self) {
    return ExceptionField.MESSAGE.get(self);
  }

  @PySetter("msg")
  static void setMessage(PyBaseException self, PyObject value) {
    ExceptionField.MESSAGE.set(self, value);
  }

  @PyGetter(value = "name", doc = "module name")
  static PyObject name(PyBaseException self) {
    return ExceptionField.NAME.get(self);
  }

  @PySetter("name")
  static void setName(PyBaseException self, PyObject value) {
    ExceptionField.NAME.set(self, value);
  }

  @PyGetter(value = "path", doc = "module path")
  static PyObject path(PyBaseException self) {
    return ExceptionField.PATH.get(self);
  }

  @PySetter("path")
  static void setPath(PyBaseException self, PyObject value) {
    ExceptionField.PATH.set(self, value);
  }

  @PyGetter(value = "name_from", doc = "name imported from module")
  static PyObject nameFrom(PyBaseException self) {
    return ExceptionField.NAME_FROM.get(self);
  }

  @PySetter("name_from")
  static void setNameFrom(PyBaseException self, PyObject value) {
    ExceptionField.NAME_FROM.set(self, value);
  }
}
