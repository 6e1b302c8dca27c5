package dev.ftcheck.vm.module.functools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Special;

/** {@code functools.KeyWrapper}. */
@BuiltinType("KeyWrapper")
final class KeyWrapperType {

  private KeyWrapperType() {}

  @PyMethod(value = "__call__", signature = "(obj)", messageName = "K")
  static PyObject call(PyKeyWrapper self, PyObject object) {
    return new PyKeyWrapper(self.comparison, object);
  }

  @PyGetter("__text_signature__")
  static String signature(PyKeyWrapper self) {
    return "(obj)";
  }

  @PyGetter(value = "obj", doc = "Value wrapped by a key function.")
  static PyObject object(PyKeyWrapper self) {
    return self.object == null ? PyNone.NONE : self.object;
  }

  @PyConstant("__hash__")
  static PyObject hash() {
    return PyNone.NONE;
  }

  @PyMethod("__lt__")
  static PyObject lt(PyKeyWrapper self, PyObject other) {
    return compare(self, other, Special.LT);
  }

  @PyMethod("__le__")
  static PyObject le(PyKeyWrapper self, PyObject other) {
    return compare(self, other, Special.LE);
  }

  @PyMethod("__eq__")
  static PyObject eq(PyKeyWrapper self, PyObject other) {
    return compare(self, other, Special.EQ);
  }

  @PyMethod("__ne__")
  static PyObject ne(PyKeyWrapper self, PyObject other) {
    return compare(self, other, Special.NE);
  }

  @PyMethod("__gt__")
  static PyObject gt(PyKeyWrapper self, PyObject other) {
    return compare(self, other, Special.GT);
  }

  @PyMethod("__ge__")
  static PyObject ge(PyKeyWrapper self, PyObject other) {
    return compare(self, other, Special.GE);
  }

  private static PyObject compare(PyKeyWrapper self, PyObject other, Special operator) {
    if (!(other instanceof PyKeyWrapper key)) {
      throw Errors.typeError("other argument must be K instance");
    }
    if (self.object == null || key.object == null) {
      throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "object");
    }
    PyObject order = self.comparison.call2(self.object, key.object);
    return Comparison.compare(order, PyInt.of(0), operator);
  }
}
