package dev.ftcheck.vm.module.bisect;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Truth;

/** {@code _bisect}: binary search in sorted sequences. */
@BuiltinModule(value = "_bisect", doc = "Bisection algorithms.")
final class BisectModule {

  private BisectModule() {}

  /** On which side of equal items a place is found. */
  private enum Side {
    LEFT,
    RIGHT;

    /** Whether the place is after an item. */
    boolean isAfter(PyObject item, PyObject sought) {
      return this == LEFT
          ? Truth.of(Comparison.lt(item, sought))
          : !Truth.of(Comparison.lt(sought, item));
    }
  }

  @PyMethod(value = "bisect_left", signature = "(a, x, lo=0, hi=None, *, key=None)")
  static long bisectLeft(PyObject a, PyObject x, long lo, PyObject hi, PyObject key) {
    return find(Side.LEFT, a, x, new Range(lo, hi), key);
  }

  @PyMethod(value = "bisect_right", signature = "(a, x, lo=0, hi=None, *, key=None)")
  static long bisectRight(PyObject a, PyObject x, long lo, PyObject hi, PyObject key) {
    return find(Side.RIGHT, a, x, new Range(lo, hi), key);
  }

  @PyMethod(value = "insort_left", signature = "(a, x, lo=0, hi=None, *, key=None)")
  static void insortLeft(PyObject a, PyObject x, long lo, PyObject hi, PyObject key) {
    insert(a, x, find(Side.LEFT, a, keyed(key, x), new Range(lo, hi), key));
  }

  @PyMethod(value = "insort_right", signature = "(a, x, lo=0, hi=None, *, key=None)")
  static void insortRight(PyObject a, PyObject x, long lo, PyObject hi, PyObject key) {
    insert(a, x, find(Side.RIGHT, a, keyed(key, x), new Range(lo, hi), key));
  }

  /** The part to search: {@code hi} may be None or omitted for the end. */
  private record Range(long low, PyObject high) {

    long end(PyObject sequence) {
      if (low < 0) {
        throw Errors.valueError("lo must be non-negative");
      }
      long end = high == null || high == PyNone.NONE ? -1 : Conversions.toLong(high);
      return end == -1 ? Items.length(sequence) : end;
    }
  }

  private static PyObject keyed(PyObject key, PyObject item) {
    return key == null || key == PyNone.NONE ? item : key.call1(item);
  }

  private static long find(Side side, PyObject a, PyObject x, Range range, PyObject key) {
    long high = range.end(a);
    long low = range.low;
    while (low < high) {
      long middle = low + high >>> 1;
      PyObject item = keyed(key, Items.get(a, PyInt.of(middle)));
      if (side.isAfter(item, x)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static void insert(PyObject a, PyObject x, long index) {
    if (a.getClass() == PyList.class) {
      ((PyList) a).insert(index, x);
    } else {
      Attributes.get(a, "insert").call2(PyInt.of(index), x);
    }
  }
}
