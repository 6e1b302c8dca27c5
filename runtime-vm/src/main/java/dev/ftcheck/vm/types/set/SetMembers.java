package dev.ftcheck.vm.types.set;

import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyAnySet;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySet;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.SetIterator;
import dev.ftcheck.vm.types.generic.PyGenericAlias;
import dev.ftcheck.vm.types.sequence.SequenceText;

/** The methods that {@code set} and {@code frozenset} have in common. */
abstract class SetMembers {

  @PyMethod("__repr__")
  static String repr(PyAnySet self) {
    String name = self.type().name();
    if (self.size() == 0) {
      return name + "()";
    }
    boolean isPlain = self.type() == PySet.TYPE;
    String open = isPlain ? "{" : name + "({";
    String close = isPlain ? "}" : "})";
    return SequenceText.of(self, self.toArray(), open, close, name + "(...)");
  }

  @PyMethod("__len__")
  static int length(PyAnySet self) {
    return self.size();
  }

  @PyMethod("__iter__")
  static PyObject iter(PyAnySet self) {
    return new SetIterator(self);
  }

  @PyMethod(
      value = "__contains__",
      signature = "(object, /)",
      doc = "x.__contains__(y) <==> y in x.")
  static boolean contains(PyAnySet self, PyObject item) {
    return SetLookup.contains(self, item);
  }

  @PyMethod("__and__")
  static PyObject and(PyAnySet self, PyObject other) {
    return other instanceof PyAnySet
        ? SetOperations.intersection(self, other)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rand__")
  static PyObject andReflected(PyAnySet self, PyObject other) {
    return other instanceof PyAnySet set ? and(set, self) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__or__")
  static PyObject or(PyAnySet self, PyObject other) {
    return other instanceof PyAnySet
        ? SetOperations.union(self, new PyObject[] {other})
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ror__")
  static PyObject orReflected(PyAnySet self, PyObject other) {
    return other instanceof PyAnySet set ? or(set, self) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__sub__")
  static PyObject subtract(PyAnySet self, PyObject other) {
    return other instanceof PyAnySet
        ? SetOperations.difference(self, other)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rsub__")
  static PyObject subtractReflected(PyAnySet self, PyObject other) {
    return other instanceof PyAnySet set ? subtract(set, self) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__xor__")
  static PyObject xor(PyAnySet self, PyObject other) {
    return other instanceof PyAnySet
        ? SetOperations.symmetricDifference(self, other)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rxor__")
  static PyObject xorReflected(PyAnySet self, PyObject other) {
    return other instanceof PyAnySet set ? xor(set, self) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__eq__")
  static PyObject eq(PyAnySet self, PyObject other) {
    return other instanceof PyAnySet set
        ? PyBool.of(SetOperations.isEqual(self, set))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ne__")
  static PyObject ne(PyAnySet self, PyObject other) {
    return other instanceof PyAnySet set
        ? PyBool.of(!SetOperations.isEqual(self, set))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__le__")
  static PyObject le(PyAnySet self, PyObject other) {
    return other instanceof PyAnySet set
        ? PyBool.of(SetOperations.isSubset(self, set))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__lt__")
  static PyObject lt(PyAnySet self, PyObject other) {
    return other instanceof PyAnySet set
        ? PyBool.of(self.size() < set.size() && SetOperations.isSubset(self, set))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ge__")
  static PyObject ge(PyAnySet self, PyObject other) {
    return other instanceof PyAnySet set ? le(set, self) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__gt__")
  static PyObject gt(PyAnySet self, PyObject other) {
    return other instanceof PyAnySet set ? lt(set, self) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod(value = "copy", doc = "Return a shallow copy of a set.")
  static PyObject copy(PyAnySet self) {
    return SetOperations.copy(self);
  }

  @PyMethod(
      value = "union",
      signature = "(*others)",
      doc = "Return a new set with elements from the set and all others.")
  static PyObject union(PyAnySet self, PyObject[] others) {
    return SetOperations.union(self, others);
  }

  @PyMethod(
      value = "intersection",
      signature = "(*others)",
      doc = "Return a new set with elements common to the set and all others.")
  static PyObject intersection(PyAnySet self, PyObject[] others) {
    if (others.length == 0) {
      return SetOperations.union(self, others);
    }
    PyAnySet result = self;
    for (PyObject other : others) {
      result = SetOperations.intersection(result, other);
    }
    return result;
  }

  @PyMethod(
      value = "difference",
      signature = "(*others)",
      doc = "Return a new set with elements in the set that are not in the others.")
  static PyObject difference(PyAnySet self, PyObject[] others) {
    if (others.length == 0) {
      return SetOperations.union(self, others);
    }
    PyAnySet result = SetOperations.difference(self, others[0]);
    for (int i = 1; i < others.length; i++) {
      SetOperations.subtract(result, others[i]);
    }
    return result;
  }

  @PyMethod(
      value = "symmetric_difference",
      signature = "(other, /)",
      doc = "Return a new set with elements in either the set or other but not both.")
  static PyObject symmetricDifference(PyAnySet self, PyObject other) {
    return SetOperations.symmetricDifference(self, other);
  }

  @PyMethod(
      value = "isdisjoint",
      signature = "(other, /)",
      doc = "Return True if two sets have a null intersection.")
  static boolean isDisjoint(PyAnySet self, PyObject other) {
    return SetOperations.isDisjoint(self, other);
  }

  @PyMethod(
      value = "issubset",
      signature = "(other, /)",
      doc = "Report whether another set contains this set.")
  static boolean isSubset(PyAnySet self, PyObject other) {
    return SetOperations.isSubset(self, SetOperations.asSet(other));
  }

  @PyMethod(
      value = "issuperset",
      signature = "(other, /)",
      doc = "Report whether this set contains another set.")
  static boolean isSuperset(PyAnySet self, PyObject other) {
    return SetOperations.isSubset(SetOperations.asSet(other), self);
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(PyAnySet self) {
    PyObject state = Attributes.get(self, "__getstate__").call0();
    return PyTuple.of(self.type(), PyTuple.of(new PyList(self.toArray())), state);
  }

  @PyMethod(value = "__sizeof__", doc = "S.__sizeof__() -> size of S in memory, in bytes.")
  static long sizeInMemory(PyAnySet self) {
    return 200 + (self.size() > 4 ? 32L * self.size() : 0);
  }

  @PyMethod(
      value = "__class_getitem__",
      signature = "(item, /)",
      kind = PyMethod.Kind.CLASS,
      doc = "See PEP 585")
  static PyObject parametrise(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }
}
