package dev.ftcheck.vm.types.list;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import java.util.function.IntFunction;

/**
 * The order of keys that are numbers of 64 bits or short tuples of such numbers, by radix: tuples
 * from their last column to their first, each pass stable.
 */
final class NumberOrder {

  /** With more columns, comparing is faster: the first ones mostly tell. */
  private static final int MOST_COLUMNS = 3;

  private final PyObject[] keys;
  private final ListSort.Order order;

  private NumberOrder(PyObject[] keys, ListSort.Order order) {
    this.keys = keys;
    this.order = order;
  }

  /** Whether the order of keys of this kind is found here. */
  static boolean knows(KeyKind kind, int count) {
    return count >= RadixSort.LEAST
        && (kind instanceof KeyKind.Numbers
            || kind instanceof KeyKind.Columns columns && areNumbers(columns.kinds()));
  }

  private static boolean areNumbers(KeyKind[] kinds) {
    for (KeyKind kind : kinds) {
      if (!(kind instanceof KeyKind.Numbers)) {
        return false;
      }
    }
    return kinds.length > 0 && kinds.length <= MOST_COLUMNS;
  }

  /**
   * The indices of the keys in their order; equal ones stay as they are.
   *
   * @param kind one that is {@linkplain #knows known}
   * @return null when the keys are in order
   */
  static int[] of(PyObject[] keys, KeyKind kind, ListSort.Order order) {
    NumberOrder made = new NumberOrder(keys, order);
    return switch (kind) {
      case KeyKind.Numbers numbers -> made.refine(null, numbers, i -> keys[i]);
      case KeyKind.Columns columns -> made.isInOrder(kind) ? null : made.byColumns(columns.kinds());
      case KeyKind.Texts _ -> throw new IllegalArgumentException("strs have no bits");
    };
  }

  private boolean isInOrder(KeyKind kind) {
    int wrong = order == ListSort.Order.DESCENDING ? -1 : 1;
    for (int i = 1; i < keys.length; i++) {
      if (kind.compare(keys[i - 1], keys[i]) * wrong > 0) {
        return false;
      }
    }
    return true;
  }

  private int[] byColumns(KeyKind[] kinds) {
    int[] indices = null;
    for (int i = kinds.length - 1; i >= 0; i--) {
      int column = i;
      indices =
          refine(indices, (KeyKind.Numbers) kinds[i], at -> ((PyTuple) keys[at]).items[column]);
    }
    return indices;
  }

  /**
   * Sorts indices by one number of each key.
   *
   * @param indices null for all in their order, which is also how the answer is meant
   */
  private int[] refine(int[] indices, KeyKind.Numbers kind, IntFunction<PyObject> number) {
    long[] bits = new long[keys.length];
    for (int i = 0; i < bits.length; i++) {
      long ascending = kind.bits(number.apply(indices == null ? i : indices[i]));
      bits[i] = order == ListSort.Order.DESCENDING ? ~ascending : ascending;
    }
    int[] sorted = RadixSort.order(bits);
    if (indices == null || sorted == null) {
      return sorted == null ? indices : sorted;
    }
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = indices[sorted[i]];
    }
    return sorted;
  }
}
