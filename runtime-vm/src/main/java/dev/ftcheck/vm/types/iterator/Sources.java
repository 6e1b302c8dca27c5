package dev.ftcheck.vm.types.iterator;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;

/** The iterators that {@code zip} and {@code map} walk side by side. */
final class Sources {

  private final String function;
  private final PyIterator[] iterators;
  private boolean strict;

  /** Whether iterators of different lengths are an error. */
  enum Lengths {
    SHORTEST,
    STRICT
  }

  Sources(String function, PyObject[] iterables, int from, Lengths lengths) {
    this.function = function;
    this.iterators = new PyIterator[iterables.length - from];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iteration.iterator(iterables[from + i]);
    }
    this.strict = lengths == Lengths.STRICT;
  }

  boolean isStrict() {
    return strict;
  }

  void setStrict(boolean value) {
    strict = value;
  }

  int count() {
    return iterators.length;
  }

  /** The only iterator's next item; null at its end. */
  PyObject single() {
    return iterators[0].next();
  }

  /** One item of each; null when one has ended. */
  PyObject[] next() {
    int count = iterators.length;
    PyObject[] items = new PyObject[count];
    for (int i = 0; i < count; i++) {
      PyObject item = iterators[i].next();
      if (item == null) {
        if (strict) {
          checkEnd(i);
        }
        return null;
      }
      items[i] = item;
    }
    return count == 0 ? null : items;
  }

  /** Iterator {@code ended} has ended: strictly, all have to end in the same step. */
  private void checkEnd(int ended) {
    if (ended > 0) {
      throw unequal(ended, "shorter");
    }
    for (int i = 1; i < iterators.length; i++) {
      if (iterators[i].next() != null) {
        throw unequal(i, "longer");
      }
    }
  }

  private RuntimeException unequal(int index, String how) {
    return Errors.valueError(
        "%s() argument %d is %s than argument%s%d",
        function, index + 1, how, index == 1 ? " " : "s 1-", index);
  }

  /** The iterators as the program sees them, after {@code first}, which may be null. */
  PyTuple seen(PyObject first) {
    int offset = first == null ? 0 : 1;
    PyObject[] all = new PyObject[iterators.length + offset];
    if (first != null) {
      all[0] = first;
    }
    for (int i = 0; i < iterators.length; i++) {
      all[i + offset] = iterators[i].seen();
    }
    return PyTuple.of(all);
  }
}
