package dev.ftcheck.vm.types.dict;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.DictView;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyAnySet;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySet;
import dev.ftcheck.vm.types.set.SetOperations;

/** {@code dict_keys} and {@code dict_items}, which behave like sets. */
@BuiltinType("dict_keys")
final class DictSetViewType extends ViewMembers {

  private DictSetViewType() {}

  @PyConstant("__hash__")
  static PyObject hash() {
    return PyNone.NONE;
  }

  @PyMethod("__contains__")
  static boolean contains(DictView self, PyObject item) {
    return self.contains(item);
  }

  @PyMethod("__eq__")
  static PyObject eq(DictView self, PyObject other) {
    return isSetLike(other)
        ? PyBool.of(length(self) == Items.length(other) && allIn(self, other))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ne__")
  static PyObject ne(DictView self, PyObject other) {
    return isSetLike(other)
        ? PyBool.of(eq(self, other) == PyBool.FALSE)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__lt__")
  static PyObject lt(DictView self, PyObject other) {
    return isSetLike(other)
        ? PyBool.of(length(self) < Items.length(other) && allIn(self, other))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__le__")
  static PyObject le(DictView self, PyObject other) {
    return isSetLike(other)
        ? PyBool.of(length(self) <= Items.length(other) && allIn(self, other))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__gt__")
  static PyObject gt(DictView self, PyObject other) {
    return isSetLike(other)
        ? PyBool.of(length(self) > Items.length(other) && allIn(other, self))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ge__")
  static PyObject ge(DictView self, PyObject other) {
    return isSetLike(other)
        ? PyBool.of(length(self) >= Items.length(other) && allIn(other, self))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static boolean isSetLike(PyObject object) {
    return object instanceof PyAnySet
        || object instanceof DictView view && DictViews.isSetLike(view);
  }

  private static boolean allIn(PyObject part, PyObject whole) {
    PyIterator items = Iteration.iterator(part);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      if (!Items.contains(whole, item)) {
        return false;
      }
    }
    return true;
  }

  @PyMethod("__and__")
  static PyObject and(PyObject self, PyObject other) {
    return DictViews.intersection(self, other);
  }

  @PyMethod("__rand__")
  static PyObject andReflected(PyObject self, PyObject other) {
    return DictViews.intersection(other, self);
  }

  @PyMethod("__or__")
  static PyObject or(PyObject self, PyObject other) {
    PySet result = SetOperations.of(self);
    SetOperations.update(result, other);
    return result;
  }

  @PyMethod("__ror__")
  static PyObject orReflected(PyObject self, PyObject other) {
    return or(other, self);
  }

  @PyMethod("__sub__")
  static PyObject subtract(PyObject self, PyObject other) {
    PySet result = SetOperations.of(self);
    SetOperations.subtract(result, other);
    return result;
  }

  @PyMethod("__rsub__")
  static PyObject subtractReflected(PyObject self, PyObject other) {
    return subtract(other, self);
  }

  @PyMethod("__xor__")
  static PyObject xor(PyObject self, PyObject other) {
    PySet result = SetOperations.of(self);
    for (PyObject item : SetOperations.of(other).toArray()) {
      if (!result.remove(item)) {
        result.add(item);
      }
    }
    return result;
  }

  @PyMethod("__rxor__")
  static PyObject xorReflected(PyObject self, PyObject other) {
    return xor(other, self);
  }

  @PyMethod(
      value = "isdisjoint",
      signature = "(other, /)",
      doc = "Return True if the view and the given iterable have a null intersection.")
  static boolean isDisjoint(DictView self, PyObject other) {
    PyIterator items = Iteration.iterator(other);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      if (self.contains(item)) {
        return false;
      }
    }
    return true;
  }
}
