package dev.ftcheck.vm.types.function;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyCell;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;

/** {@code cell}: the box of a captured variable. */
@BuiltinType(value = "cell", doc = "Create a new cell object.")
final class CellType {

  private CellType() {}

  @PyMethod(value = "__new__", signature = "(contents=<unrepresentable>, /)")
  static PyObject create(PyType type, PyObject contents) {
    return new PyCell(contents);
  }

  @PyMethod("__repr__")
  static String repr(PyCell self) {
    PyObject value = self.get();
    String content =
        value == null
            ? "empty"
            : "%s object at 0x%x".formatted(value.type().fullName(), Identity.number(value));
    return "<cell at 0x%x: %s>".formatted(Identity.number(self), content);
  }

  /** Cells compare as their contents; an empty one comes first. */
  private static PyObject compare(PyCell self, PyObject other, Special operator) {
    if (!(other instanceof PyCell cell)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyObject a = self.get();
    PyObject b = cell.get();
    if (a != null && b != null) {
      return Comparison.compare(a, b, operator);
    }
    return Comparison.compare(PyInt.of(a == null ? 0 : 1), PyInt.of(b == null ? 0 : 1), operator);
  }

  @PyMethod("__eq__")
  static PyObject eq(PyCell self, PyObject other) {
    return compare(self, other, Special.EQ);
  }

  @PyMethod("__ne__")
  static PyObject ne(PyCell self, PyObject other) {
    return compare(self, other, Special.NE);
  }

  @PyMethod("__lt__")
  static PyObject lt(PyCell self, PyObject other) {
    return compare(self, other, Special.LT);
  }

  @PyMethod("__le__")
  static PyObject le(PyCell self, PyObject other) {
    return compare(self, other, Special.LE);
  }

  @PyMethod("__gt__")
  static PyObject gt(PyCell self, PyObject other) {
    return compare(self, other, Special.GT);
  }

  @PyMethod("__ge__")
  static PyObject ge(PyCell self, PyObject other) {
    return compare(self, other, Special.GE);
  }

  @PyGetter("cell_contents")
  static PyObject contents(PyCell self) {
    PyObject value = self.get();
    if (value == null) {
      throw Errors.valueError("Cell is empty");
    }
    return value;
  }

  @PySetter("cell_contents")
  static void setContents(PyCell self, PyObject value) {
    self.set(value);
  }
}
