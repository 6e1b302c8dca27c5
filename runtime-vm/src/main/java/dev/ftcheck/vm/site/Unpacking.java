package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import java.util.ArrayList;
import java.util.List;

/** Unpacking of iterables into targets. */
public final class Unpacking {

  private Unpacking() {}

  /** Exactly {@code count} items. */
  public static PyObject[] exactly(PyObject iterable, int count) {
    if (iterable.getClass() == PyTuple.class) {
      PyObject[] items = ((PyTuple) iterable).items;
      if (items.length == count) {
        return items;
      }
      throw items.length < count
          ? tooFew(count, items.length, "")
          : tooMany(count, " (expected " + count + ", got " + items.length + ")");
    }
    if (iterable.getClass() == PyList.class) {
      PyObject[] items = ((PyList) iterable).toArray();
      if (items.length == count) {
        return items;
      }
      throw items.length < count
          ? tooFew(count, items.length, "")
          : tooMany(count, " (expected " + count + ", got " + items.length + ")");
    }
    PyIterator items = iterator(iterable);
    PyObject[] all = new PyObject[count];
    for (int i = 0; i < count; i++) {
      all[i] = items.next();
      if (all[i] == null) {
        throw tooFew(count, i, "");
      }
    }
    if (items.next() != null) {
      String got =
          iterable instanceof PyDict dict && dict.size() > count ? ", got " + dict.size() : "";
      throw tooMany(count, " (expected " + count + got + ")");
    }
    return all;
  }

  /** {@code before} items, a list of those in the middle, {@code after} items. */
  public static PyObject[] withStar(PyObject iterable, int before, int after) {
    PyIterator items = iterator(iterable);
    List<PyObject> all = new ArrayList<>();
    for (PyObject item = items.next(); item != null; item = items.next()) {
      all.add(item);
    }
    if (all.size() < before + after) {
      throw tooFew(before + after, all.size(), "at least ");
    }
    PyObject[] made = new PyObject[before + after + 1];
    for (int i = 0; i < before; i++) {
      made[i] = all.get(i);
    }
    int end = all.size() - after;
    made[before] = new PyList(all.subList(before, end).toArray(PyObject[]::new));
    for (int i = 0; i < after; i++) {
      made[before + 1 + i] = all.get(end + i);
    }
    return made;
  }

  private static PyIterator iterator(PyObject iterable) {
    try {
      return Iteration.iterator(iterable);
    } catch (Raise raised) {
      PyType type = iterable.type();
      if (raised.is(ExceptionTypes.TYPE_ERROR)
          && type.special(Special.ITER) == null
          && type.special(Special.GETITEM) == null) {
        throw Errors.typeError("cannot unpack non-iterable %s object", type.name());
      }
      throw raised;
    }
  }

  private static Raise tooFew(int expected, int got, String least) {
    return Errors.valueError(
        "not enough values to unpack (expected %s%d, got %d)", least, expected, got);
  }

  private static Raise tooMany(int expected, String detail) {
    return Errors.valueError("%s", "too many values to unpack" + detail);
  }
}
