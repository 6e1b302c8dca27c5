package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Truth;

/** {@code min} and {@code max}. */
final class Extremes {

  private Extremes() {}

  static PyObject of(
      String function, PyObject first, PyObject[] more, PyObject key, PyObject otherwise) {
    if (more.length > 0 && otherwise != null) {
      throw Errors.typeError(
          "Cannot specify a default for %s() with multiple positional arguments", function);
    }
    PyObject iterable = more.length == 0 ? first : PyTuple.of(Arguments.prepend(first, more));
    PyObject by = key == PyNone.NONE ? null : key;
    PyObject best = best(Iteration.iterator(iterable), by, function.equals("max"));
    if (best != null) {
      return best;
    }
    if (otherwise == null) {
      throw Errors.valueError("%s() iterable argument is empty", function);
    }
    return otherwise;
  }

  /** The first of the extreme items; null when there is none. */
  private static PyObject best(PyIterator items, PyObject key, boolean wantsLargest) {
    PyObject best = null;
    PyObject bestKey = null;
    for (PyObject item = items.next(); item != null; item = items.next()) {
      PyObject itemKey = key == null ? item : key.call1(item);
      boolean better =
          best == null
              || Truth.of(
                  wantsLargest ? Comparison.gt(itemKey, bestKey) : Comparison.lt(itemKey, bestKey));
      if (better) {
        best = item;
        bestKey = itemKey;
      }
    }
    return best;
  }
}
