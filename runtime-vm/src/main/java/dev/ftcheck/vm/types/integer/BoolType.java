package dev.ftcheck.vm.types.integer;

import dev.ftcheck.vm.importing.ProgramWarnings;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Truth;

/** Behaviour of {@code bool}, as far as it differs from {@code int}. */
@BuiltinType(value = "bool", doc = "True or False: bool(x) tests the truth of an object.")
final class BoolType {
  private BoolType() {}

  @PyMethod(value = "__new__", signature = "(x=False, /)")
  static PyObject make(PyType type, PyObject x) {
    return PyBool.of(x != null && Truth.of(x));
  }

  @PyMethod("__repr__")
  static String repr(PyBool self) {
    return self == PyBool.TRUE ? "True" : "False";
  }

  @PyMethod("__invert__")
  static PyObject invert(PyBool self) {
    ProgramWarnings.deprecated(
        "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This"
            + " returns the bitwise inversion of the underlying int object and is usually not what"
            + " you expect from negating a bool. Use the 'not' operator for boolean negation or"
            + " ~int(x) if you really want the bitwise inversion of the underlying int.");
    return PyInt.of(~self.value);
  }

  @PyMethod("__and__")
  static PyObject and(PyBool self, PyObject value) {
    if (value instanceof PyBool truth) {
      return PyBool.of((self.value & truth.value) != 0);
    }
    return value instanceof PyInt number
        ? IntArithmetic.and(self, number)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rand__")
  static PyObject rand(PyBool self, PyObject value) {
    return and(self, value);
  }

  @PyMethod("__or__")
  static PyObject or(PyBool self, PyObject value) {
    if (value instanceof PyBool truth) {
      return PyBool.of((self.value | truth.value) != 0);
    }
    return value instanceof PyInt number
        ? IntArithmetic.or(self, number)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ror__")
  static PyObject ror(PyBool self, PyObject value) {
    return or(self, value);
  }

  @PyMethod("__xor__")
  static PyObject xor(PyBool self, PyObject value) {
    if (value instanceof PyBool truth) {
      return PyBool.of(self.value != truth.value);
    }
    return value instanceof PyInt number
        ? IntArithmetic.xor(self, number)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rxor__")
  static PyObject rxor(PyBool self, PyObject value) {
    return xor(self, value);
  }
}
