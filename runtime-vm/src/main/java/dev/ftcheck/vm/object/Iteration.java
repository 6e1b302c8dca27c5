package dev.ftcheck.vm.object;

import java.util.ArrayList;
import java.util.List;

/** The iterator protocol. */
public final class Iteration {

  private Iteration() {}

  /** {@code iter(object)} for use in Java; an iterator of a program is wrapped. */
  public static PyIterator iterator(PyObject object) {
    PyObject made = iter(object);
    return made instanceof PyIterator known && Specials.isNative(made.type(), Special.NEXT)
        ? known
        : new ProgramIterator(made);
  }

  /** {@code iter(object)}, the object that Python sees. */
  public static PyObject iter(PyObject object) {
    PyType type = object.type();
    PyObject method = type.special(Special.ITER);
    if (method == null) {
      if (type.special(Special.GETITEM) == null) {
        throw Errors.typeError("'%s' object is not iterable", type.name());
      }
      return new SequenceIterator(object);
    }
    if (method == PyNone.NONE) {
      throw Errors.typeError("'%s' object is not iterable", type.name());
    }
    PyObject made = Specials.call(object, Special.ITER);
    if (!(made instanceof PyIterator) && made.type().special(Special.NEXT) == null) {
      throw Errors.typeError("iter() returned non-iterator of type '%s'", made.type().name());
    }
    return made;
  }

  /** All items, in a fresh list. */
  public static List<PyObject> toList(PyObject iterable) {
    if (iterable.getClass() == PyTuple.class) {
      return new ArrayList<>(List.of(((PyTuple) iterable).items));
    }
    if (iterable.getClass() == PyList.class) {
      return new ArrayList<>(List.of(((PyList) iterable).toArray()));
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
    if (iterable.getClass() == PyList.class) {
      return ((PyList) iterable).toArray();
    }
    return toList(iterable).toArray(Arguments.NONE);
  }
}
