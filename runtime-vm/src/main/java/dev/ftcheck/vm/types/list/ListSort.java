package dev.ftcheck.vm.types.list;

import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Truth;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;

/**
 * {@code list.sort}: stable, one call of the key function per item, the list empty meanwhile. Keys
 * of one exact type among int, float and str are compared without a call; others by {@code <}
 * alone.
 */
final class ListSort {

  enum Order {
    ASCENDING,
    DESCENDING
  }

  /** An item and what it is sorted by. */
  private record Entry(PyObject key, PyObject item) {}

  private ListSort() {}

  /** Sorts; {@code key} null for the items themselves. */
  static void sort(PyList list, PyObject key, Order order) {
    PyObject[] marker = new PyObject[0];
    PyObject[] items = list.beginSort(marker);
    PyObject[] result = items;
    boolean untouched;
    try {
      result = sorted(items, key, order);
    } finally {
      untouched = list.endSort(marker, result);
    }
    if (!untouched) {
      throw Errors.valueError("list modified during sort");
    }
  }

  private static PyObject[] sorted(PyObject[] items, PyObject key, Order order) {
    Entry[] entries = new Entry[items.length];
    for (int i = 0; i < items.length; i++) {
      entries[i] = new Entry(key == null ? items[i] : key.call1(items[i]), items[i]);
    }
    // Reversed before and after, equal items keep their order.
    reverseIf(order, entries);
    Comparator<PyObject> known = comparator(entries);
    if (known != null) {
      Arrays.sort(entries, (a, b) -> known.compare(a.key, b.key));
    } else {
      MergeSort.sort(entries, (a, b) -> Truth.of(Comparison.lt(a.key, b.key)));
    }
    reverseIf(order, entries);
    PyObject[] result = new PyObject[items.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = entries[i].item;
    }
    return result;
  }

  private static void reverseIf(Order order, Entry[] entries) {
    if (order == Order.DESCENDING) {
      Collections.reverse(Arrays.asList(entries));
    }
  }

  /** A comparator for keys that are all of one exact type with a total order; null otherwise. */
  private static Comparator<PyObject> comparator(Entry[] entries) {
    if (entries.length < 2) {
      return null;
    }
    Class<?> kind = entries[0].key.getClass();
    for (Entry entry : entries) {
      if (entry.key.getClass() != kind || !isOrdered(entry.key)) {
        return null;
      }
    }
    if (kind == PyInt.class) {
      return (a, b) -> Long.compare(((PyInt) a).value, ((PyInt) b).value);
    }
    if (kind == PyFloat.class) {
      return (a, b) -> {
        double x = ((PyFloat) a).value;
        double y = ((PyFloat) b).value;
        return x < y ? -1 : x > y ? 1 : 0;
      };
    }
    return kind == PyStr.class
        ? (a, b) -> ((PyStr) a).value().compareTo(((PyStr) b).value())
        : null;
  }

  /** NaN has no place in an order; UTF-16 orders characters beyond U+FFFF differently. */
  private static boolean isOrdered(PyObject key) {
    return key instanceof PyFloat number
        ? !Double.isNaN(number.value)
        : !(key instanceof PyStr text) || text.isPlain();
  }
}
