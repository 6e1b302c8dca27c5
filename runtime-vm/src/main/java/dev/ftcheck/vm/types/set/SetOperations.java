package dev.ftcheck.vm.types.set;

import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyAnySet;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFrozenSet;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySet;

/** The algebra of sets. Results are exact sets or frozensets, as the left operand is. */
public final class SetOperations {

  private SetOperations() {}

  /** An empty set of the left operand's kind. */
  static PyAnySet like(PyAnySet self) {
    return self instanceof PyFrozenSet ? new PyFrozenSet() : new PySet();
  }

  static PyAnySet copy(PyAnySet self) {
    if (self.getClass() == PyFrozenSet.class) {
      return self;
    }
    PyAnySet copied = like(self);
    copied.addAll(self);
    return copied;
  }

  /** A fresh set of what an iterable gives. */
  public static PySet of(PyObject iterable) {
    PySet made = new PySet();
    update(made, iterable);
    return made;
  }

  /** Adds what an iterable gives. */
  public static void update(PyAnySet self, PyObject iterable) {
    if (iterable instanceof PyAnySet other) {
      self.addAll(other);
      return;
    }
    if (iterable.getClass() == PyDict.class) {
      self.reserve(((PyDict) iterable).size());
    }
    PyIterator items = Iteration.iterator(iterable);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      self.add(item);
    }
  }

  /** Removes what an iterable gives. */
  public static void subtract(PyAnySet self, PyObject iterable) {
    if (iterable == self) {
      self.clear();
    } else if (iterable instanceof PyAnySet other) {
      PyAnySet.Elements elements = other.elements();
      for (PyObject item = elements.next(); item != null; item = elements.next()) {
        self.remove(item, elements.hash());
      }
    } else {
      PyIterator items = Iteration.iterator(iterable);
      for (PyObject item = items.next(); item != null; item = items.next()) {
        self.remove(item);
      }
    }
    self.tidy();
  }

  static PyAnySet union(PyAnySet self, PyObject[] others) {
    PyAnySet result = like(self);
    result.addAll(self);
    for (PyObject other : others) {
      update(result, other);
    }
    return result;
  }

  static PyAnySet difference(PyAnySet self, PyObject other) {
    if (!(other instanceof PyAnySet) && !(other instanceof PyDict)
        || self.size() >> 2 > Items.length(other)) {
      PyAnySet result = like(self);
      result.addAll(self);
      subtract(result, other);
      return result;
    }
    PyAnySet result = like(self);
    PyAnySet.Elements elements = self.elements();
    for (PyObject item = elements.next(); item != null; item = elements.next()) {
      boolean isIn =
          other instanceof PyAnySet set
              ? set.contains(item, elements.hash())
              : ((PyDict) other).get(item, elements.hash()) != null;
      if (!isIn) {
        result.add(item, elements.hash());
      }
    }
    return result;
  }

  /** The elements of both; a new set. */
  public static PyAnySet intersection(PyAnySet self, PyObject other) {
    PyAnySet result = like(self);
    if (other == self) {
      result.addAll(self);
      return result;
    }
    if (other instanceof PyAnySet set) {
      PyAnySet larger = set.size() > self.size() ? set : self;
      PyAnySet.Elements elements = (larger == set ? self : set).elements();
      for (PyObject item = elements.next(); item != null; item = elements.next()) {
        if (larger.contains(item, elements.hash())) {
          result.add(item, elements.hash());
        }
      }
      return result;
    }
    PyIterator items = Iteration.iterator(other);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      long hash = Hashing.hash(item);
      if (self.contains(item, hash)) {
        result.add(item, hash);
      }
    }
    return result;
  }

  /** Toggles each element of another set. */
  static void toggle(PyAnySet self, PyAnySet other) {
    if (other == self) {
      self.clear();
      return;
    }
    PyAnySet.Elements elements = other.elements();
    for (PyObject item = elements.next(); item != null; item = elements.next()) {
      if (!self.remove(item, elements.hash())) {
        self.add(item, elements.hash());
      }
    }
  }

  static PyAnySet symmetricDifference(PyAnySet self, PyObject other) {
    PyAnySet result = like(self);
    update(result, other);
    toggle(result, self);
    return result;
  }

  static boolean isDisjoint(PyAnySet self, PyObject other) {
    if (other instanceof PyAnySet set) {
      return self.size() <= set.size() ? shareNone(self, set) : shareNone(set, self);
    }
    PyIterator items = Iteration.iterator(other);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      if (self.contains(item)) {
        return false;
      }
    }
    return true;
  }

  private static boolean shareNone(PyAnySet small, PyAnySet large) {
    PyAnySet.Elements elements = small.elements();
    for (PyObject item = elements.next(); item != null; item = elements.next()) {
      if (large.contains(item, elements.hash())) {
        return false;
      }
    }
    return true;
  }

  static boolean isSubset(PyAnySet self, PyAnySet other) {
    if (self.size() > other.size()) {
      return false;
    }
    PyAnySet.Elements elements = self.elements();
    for (PyObject item = elements.next(); item != null; item = elements.next()) {
      if (!other.contains(item, elements.hash())) {
        return false;
      }
    }
    return true;
  }

  static boolean isEqual(PyAnySet self, PyAnySet other) {
    return self == other || self.size() == other.size() && isSubset(self, other);
  }

  /** A set to look in: the object itself if it is one. */
  static PyAnySet asSet(PyObject iterable) {
    return iterable instanceof PyAnySet set ? set : of(iterable);
  }
}
