package dev.ftcheck.vm.types.sequence;

import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Special;

/** Lexicographical comparison of lists, tuples and deques. */
public final class SequenceComparison {

  private SequenceComparison() {}

  /** The result of {@code a operator b}; items are compared by Python's rules. */
  public static PyObject compare(PyObject[] a, PyObject[] b, Special operator) {
    if (a.length != b.length && (operator == Special.EQ || operator == Special.NE)) {
      return PyBool.of(operator == Special.NE);
    }
    int common = Math.min(a.length, b.length);
    for (int i = 0; i < common; i++) {
      if (!Comparison.isEqualKey(a[i], b[i])) {
        return switch (operator) {
          case EQ -> PyBool.FALSE;
          case NE -> PyBool.TRUE;
          default -> Comparison.compare(a[i], b[i], operator);
        };
      }
    }
    return PyBool.of(holds(Integer.compare(a.length, b.length), operator));
  }

  /** As {@link #compare}, of lists that comparing their items may change. */
  public static PyObject compareLive(PyList a, PyList b, Special operator) {
    if (a.size() != b.size() && (operator == Special.EQ || operator == Special.NE)) {
      return PyBool.of(operator == Special.NE);
    }
    for (int i = 0; ; i++) {
      PyObject left = a.get(i);
      PyObject right = b.get(i);
      if (left != null && right != null) {
        if (Comparison.isEqualKey(left, right)) {
          continue;
        }
        if (i < a.size() && i < b.size()) {
          return switch (operator) {
            case EQ -> PyBool.FALSE;
            case NE -> PyBool.TRUE;
            default -> Comparison.compare(left, right, operator);
          };
        }
      }
      return PyBool.of(holds(Integer.compare(a.size(), b.size()), operator));
    }
  }

  private static boolean holds(int order, Special operator) {
    return switch (operator) {
      case LT -> order < 0;
      case LE -> order <= 0;
      case EQ -> order == 0;
      case NE -> order != 0;
      case GT -> order > 0;
      case GE -> order >= 0;
      default -> throw new IllegalArgumentException(operator + " is no comparison");
    };
  }

  /** Whether an item is among the first {@code to} of an array, from {@code from}; its index. */
  public static int indexOf(PyObject[] items, PyObject item, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Comparison.isEqualKey(items[i], item)) {
        return i;
      }
    }
    return -1;
  }
}
