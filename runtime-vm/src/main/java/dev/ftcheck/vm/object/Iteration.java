package dev.ftcheck.vm.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The iterator protocol. */
public final class Iteration {

  private Iteration() {}

  /** {@code iter(object)} for use in Java; an iterator of a program is wrapped. */
  public static PyIterator iterator(PyObject object) {
    Class<?> kind = object.getClass();
    if (kind == PyList.class) {
      return new ListIterator((PyList) object);
    }
    if (kind == PyTuple.class) {
      return new TupleIterator((PyTuple) object);
    }
    if (kind == PyRange.class) {
      return ((PyRange) object).iterator();
    }
    if (kind == PyDict.class) {
      return new DictIterator((PyDict) object, DictPart.KEYS);
    }
    return driving(iter(object));
  }

  /** Drives what is an iterator already; {@code next} tells when it is none. */
  public static PyIterator driving(PyObject iterator) {
    return iterator instanceof PyIterator known && Specials.isNative(known.type(), Special.NEXT)
        ? known
        : new ProgramIterator(iterator);
  }

  /** {@code iter(object)}, the object that Python sees. */
  public static PyObject iter(PyObject object) {
    PyType type = object.type();
    PyObject method = type.special(Special.ITER);
    if (method == null) {
      PyObject item = type.special(Special.GETITEM);
      if (item == null || item instanceof NativeMember) {
        // Built-in sequences have __iter__; others with __getitem__ are mappings.
        throw Errors.typeError("'%s' object is not iterable", type.fullName());
      }
      return new SequenceIterator(object);
    }
    if (method == PyNone.NONE) {
      throw Errors.typeError("'%s' object is not iterable", type.fullName());
    }
    PyObject made = Specials.call(object, Special.ITER);
    if (!(made instanceof PyIterator) && made.type().special(Special.NEXT) == null) {
      throw Errors.typeError("iter() returned non-iterator of type '%s'", made.type().fullName());
    }
    return made;
  }

  /** Whether the object has neither {@code __iter__} nor {@code __getitem__}. */
  public static boolean isNotIterable(PyObject object) {
    PyType type = object.type();
    PyObject method = type.special(Special.ITER);
    PyObject item = type.special(Special.GETITEM);
    return method == PyNone.NONE
        || method == null && (item == null || item instanceof NativeMember);
  }

  /**
   * The items of a built-in container, taken at one moment: of an exact list, tuple, set,
   * frozenset, dict or view of a dict.
   *
   * @return null for any other object; the array may be the container's own and is not to be
   *     changed
   */
  public static PyObject[] snapshot(PyObject iterable) {
    // No pattern switch: the JVM would make a class for it at the start of every process.
    Class<?> exact = iterable.getClass();
    if (exact == PyTuple.class) {
      return ((PyTuple) iterable).items;
    }
    if (exact == PyList.class) {
      return ((PyList) iterable).toArray();
    }
    if (exact == PySet.class || exact == PyFrozenSet.class) {
      return ((PyAnySet) iterable).toArray();
    }
    if (exact == PyDict.class) {
      return ((PyDict) iterable).keyArray();
    }
    return iterable instanceof DictView view ? view.toArray() : null;
  }

  /** All items, in a fresh list. */
  public static List<PyObject> toList(PyObject iterable) {
    PyObject[] whole = snapshot(iterable);
    if (whole != null) {
      return new ArrayList<>(Arrays.asList(whole));
    }
    List<PyObject> all = new ArrayList<>();
    PyIterator items = iterator(iterable);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      all.add(item);
    }
    return all;
  }

  /** All items, in a fresh array. */
  public static PyObject[] toArray(PyObject iterable) {
    if (iterable.getClass() == PyTuple.class) {
      return ((PyTuple) iterable).items.clone();
    }
    PyObject[] whole = snapshot(iterable);
    return whole != null ? whole : toList(iterable).toArray(Arguments.NONE);
  }
}
