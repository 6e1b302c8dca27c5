package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.LengthHint;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySet;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;

/** What displays and comprehensions build. */
public final class Displays {

  private static final PyStr KEYS = PyStr.interned("keys");

  private Displays() {}

  /** A list of the items; takes over the array. */
  public static PyList list(PyObject[] items) {
    return new PyList(items);
  }

  /** {@code [*iterable]}. */
  public static void extend(PyList list, PyObject iterable) {
    PyIterator items;
    try {
      items = Iteration.iterator(iterable);
    } catch (Raise raised) {
      PyType type = iterable.type();
      boolean isIterable =
          type.special(Special.ITER) != null || type.special(Special.GETITEM) != null;
      if (isIterable || !raised.is(ExceptionTypes.TYPE_ERROR)) {
        throw raised;
      }
      throw Errors.typeError("Value after * must be an iterable, not %s", type.name());
    }
    LengthHint.ask(iterable);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      list.add(item);
    }
  }

  /** A tuple of a list that nobody else knows. */
  public static PyObject tuple(PyList items) {
    return PyTuple.of(items.toArray());
  }

  public static PyObject newSet() {
    return new PySet();
  }

  public static void addToSet(PyObject set, PyObject item) {
    ((PySet) set).add(item);
  }

  public static PyObject set(PyObject[] items) {
    PySet set = new PySet();
    for (PyObject item : items) {
      set.add(item);
    }
    return set;
  }

  public static PyObject setOf(PyList items) {
    return set(items.toArray());
  }

  /** {@code {**mapping}}. */
  public static void update(PyDict dict, PyObject mapping) {
    if (mapping instanceof PyDict other && mapping.getClass() == PyDict.class) {
      dict.putAll(other);
      return;
    }
    PyObject keys = Attributes.find(mapping, KEYS);
    if (keys == null) {
      throw Errors.typeError("'%s' object is not a mapping", mapping.type().name());
    }
    PyIterator names = Iteration.iterator(keys.call0());
    for (PyObject key = names.next(); key != null; key = names.next()) {
      dict.put(key, Items.get(mapping, key));
    }
  }

  /** The iterator that a comprehension's function got as its argument. */
  public static PyIterator asIterator(PyObject iterator) {
    return Iteration.driving(iterator);
  }
}
