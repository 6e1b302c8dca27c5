package dev.ftcheck.vm.types.set;

import dev.ftcheck.vm.natives.ArgumentWords;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyAnySet;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySet;
import dev.ftcheck.vm.object.PySetSubclass;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/** {@code set}. */
@BuiltinType(value = "set", doc = "Build an unordered collection of unique elements.")
final class SetType extends SetMembers {

  private SetType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    return type == PySet.TYPE ? new PySet() : new PySetSubclass(type);
  }

  /** Refuses keywords even where a derived class takes them in {@code __new__}. */
  @PyMethod(
      value = "__init__",
      signature = "(iterable=(), /, **keywords)",
      words = ArgumentWords.COUNTED)
  static void initialise(PySet self, PyObject iterable, PyDict keywords) {
    if (keywords.size() > 0) {
      throw Errors.typeError("set() takes no keyword arguments");
    }
    if (self.size() != 0) {
      self.clear();
    }
    if (iterable != null) {
      SetOperations.update(self, iterable);
    }
  }

  @PyConstant("__hash__")
  static PyObject hash() {
    return PyNone.NONE;
  }

  @PyMethod(
      value = "add",
      signature = "(object, /)",
      doc = "Add an element to a set.\n\nThis has no effect if the element is already present.")
  static void add(PySet self, PyObject item) {
    self.add(item);
  }

  @PyMethod(
      value = "remove",
      signature = "(object, /)",
      doc =
          "Remove an element from a set; it must be a member.\n\n"
              + "If the element is not a member, raise a KeyError.")
  static void remove(PySet self, PyObject item) {
    if (!SetLookup.remove(self, item)) {
      throw Errors.keyError(item);
    }
  }

  @PyMethod(
      value = "discard",
      signature = "(object, /)",
      doc =
          "Remove an element from a set if it is a member.\n\n"
              + "Unlike set.remove(), the discard() method does not raise\n"
              + "an exception when an element is missing from the set.")
  static void discard(PySet self, PyObject item) {
    SetLookup.remove(self, item);
  }

  @PyMethod(
      value = "pop",
      doc = "Remove and return an arbitrary set element.\n\nRaises KeyError if the set is empty.")
  static PyObject pop(PySet self) {
    PyObject removed = self.removeAny();
    if (removed == null) {
      throw Errors.keyError(PyStr.of("pop from an empty set"));
    }
    return removed;
  }

  @PyMethod(value = "clear", doc = "Remove all elements from this set.")
  static void clear(PySet self) {
    self.clear();
  }

  @PyMethod(
      value = "update",
      signature = "(*others)",
      doc = "Update the set, adding elements from all others.")
  static void update(PySet self, PyObject[] others) {
    for (PyObject other : others) {
      SetOperations.update(self, other);
    }
  }

  @PyMethod(
      value = "intersection_update",
      signature = "(*others)",
      doc = "Update the set, keeping only elements found in it and all others.")
  static void intersectionUpdate(PySet self, PyObject[] others) {
    if (others.length > 0) {
      self.become((PyAnySet) intersection(self, others));
    }
  }

  @PyMethod(
      value = "difference_update",
      signature = "(*others)",
      doc = "Update the set, removing elements found in others.")
  static void differenceUpdate(PySet self, PyObject[] others) {
    for (PyObject other : others) {
      SetOperations.subtract(self, other);
    }
  }

  @PyMethod(
      value = "symmetric_difference_update",
      signature = "(other, /)",
      doc = "Update the set, keeping only elements found in either set, but not in both.")
  static void symmetricDifferenceUpdate(PySet self, PyObject other) {
    SetOperations.toggle(self, SetOperations.asSet(other));
  }

  @PyMethod("__iand__")
  static PyObject andInPlace(PySet self, PyObject other) {
    if (!(other instanceof PyAnySet)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    self.become(SetOperations.intersection(self, other));
    return self;
  }

  @PyMethod("__ior__")
  static PyObject orInPlace(PySet self, PyObject other) {
    if (!(other instanceof PyAnySet set)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    self.addAll(set);
    return self;
  }

  @PyMethod("__isub__")
  static PyObject subtractInPlace(PySet self, PyObject other) {
    if (!(other instanceof PyAnySet)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    SetOperations.subtract(self, other);
    return self;
  }

  @PyMethod("__ixor__")
  static PyObject xorInPlace(PySet self, PyObject other) {
    if (!(other instanceof PyAnySet set)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    SetOperations.toggle(self, set);
    return self;
  }
}
