package dev.ftcheck.vm.module.collections;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** {@code _collections._tuplegetter}. */
@BuiltinType("_tuplegetter")
final class TupleGetterType {

  private TupleGetterType() {}

  @PyMethod(value = "__new__", signature = "(index, doc, /)")
  static PyObject make(PyType type, int index, PyObject documentation) {
    return new PyTupleGetter(index, documentation);
  }

  @PyMethod(value = "__get__", signature = "(instance, owner=None, /)")
  static PyObject get(PyTupleGetter self, PyObject instance, PyObject owner) {
    return self.get(instance == PyNone.NONE ? null : instance, null);
  }

  @PyMethod("__set__")
  static void set(PyTupleGetter self, PyObject instance, PyObject value) {
    self.set(instance, value);
  }

  @PyMethod("__delete__")
  static void delete(PyTupleGetter self, PyObject instance) {
    self.set(instance, null);
  }

  @PyGetter("__doc__")
  static PyObject documentation(PyTupleGetter self) {
    return self.documentation();
  }

  @PySetter("__doc__")
  static void setDocumentation(PyTupleGetter self, PyObject text) {
    self.setDocumentation(text == null ? PyNone.NONE : text);
  }

  @PyMethod("__repr__")
  static String repr(PyTupleGetter self) {
    String text = Conversions.repr(self.documentation()).value();
    return "_tuplegetter(" + self.index() + ", " + text + ")";
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyTupleGetter self) {
    return PyTuple.of(PyTupleGetter.TYPE, PyTuple.of(PyInt.of(self.index()), self.documentation()));
  }
}
