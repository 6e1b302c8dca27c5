package dev.ftcheck.vm.types.list;

import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Truth;
import java.util.Arrays;
import java.util.Collections;

/**
 * {@code list.sort}: stable, one call of the key function per item, the list empty meanwhile. Keys
 * of a {@link KeyKind} are compared without a call; others by {@code <} alone.
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
    PyObject[] keys = key == null ? items : keys(items, key);
    KeyKind kind = keys.length < 2 ? null : KeyKind.of(keys);
    return NumberOrder.knows(kind, keys.length)
        ? picked(items, NumberOrder.of(keys, kind, order))
        : byComparison(items, keys, kind, order);
  }

  private static PyObject[] keys(PyObject[] items, PyObject key) {
    PyObject[] keys = new PyObject[items.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key.call1(items[i]);
    }
    return keys;
  }

  /** The items at the indices; all of them as they are for null. */
  private static PyObject[] picked(PyObject[] items, int[] indices) {
    if (indices == null) {
      return items.clone();
    }
    PyObject[] result = new PyObject[indices.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = items[indices[i]];
    }
    return result;
  }

  private static PyObject[] byComparison(
      PyObject[] items, PyObject[] keys, KeyKind kind, Order order) {
    Entry[] entries = new Entry[items.length];
    for (int i = 0; i < items.length; i++) {
      entries[i] = new Entry(keys[i], items[i]);
    }
    // Reversed before and after, equal items keep their order.
    reverseIf(order, entries);
    if (kind != null) {
      Arrays.sort(entries, (a, b) -> kind.compare(a.key, b.key));
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
}
