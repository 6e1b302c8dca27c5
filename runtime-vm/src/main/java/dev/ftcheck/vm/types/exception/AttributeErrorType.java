package dev.ftcheck.vm.types.exception;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import java.util.List;

/** Behaviour of {@code AttributeError}. */
@BuiltinType(value = "AttributeError", doc = "Attribute not found.")
final class AttributeErrorType {

  private static final List<ExceptionField> FIELDS =
      List.of(ExceptionField.NAME, ExceptionField.OBJECT);

  private AttributeErrorType() {}

  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyBaseException self, PyObject[] arguments, PyDict names) {
    self.setArguments(PyTuple.of(arguments));
    ExceptionArguments.takeNames(self, "AttributeError", names, FIELDS);
  }

  @PyGetter(value = "name", doc = "attribute name")
  static PyObject name(PyBaseException self) {
    return ExceptionField.NAME.get(self);
  }

  @PySetter("name")
  static void setName(PyBaseException self, PyObject value) {
    ExceptionField.NAME.set(self, value);
  }

  @PyGetter(value = "obj", doc = "object")
  static PyObject object(PyBaseException self) {
    return ExceptionField.OBJECT.get(self);
  }

  @PySetter("obj")
  static void setObject(PyBaseException self, PyObject value) {
    ExceptionField.OBJECT.set(self, value);
  }

  /** The object is left out: it may be anything, and unfit for pickling. */
  @PyMethod("__getstate__")
  static PyObject getState(PyBaseException self) {
    PyDict state = Reduction.attributes(self, List.of(ExceptionField.NAME));
    state.put(PyStr.interned("args"), self.arguments());
    return state;
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyBaseException self) {
    return PyTuple.of(self.type(), self.arguments(), getState(self));
  }
}
