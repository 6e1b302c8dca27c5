package dev.ftcheck.vm.types.sequence;

import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.runtime.Interpreter;

/** Pickling of iterators over sequences: {@code iter(sequence)} and a position. */
public final class IteratorState {
  private static final PyStr ITER = PyStr.interned("iter");

  private IteratorState() {}

  /**
   * What {@code __reduce__} answers.
   *
   * @param sequence null when the iterator is exhausted
   * @param empty a sequence of the kind that has no item
   */
  public static PyTuple reduce(PyObject sequence, PyObject empty, int index) {
    PyObject iter = Interpreter.current().builtins().dictionary().get(ITER);
    return sequence == null
        ? PyTuple.of(iter, PyTuple.of(empty))
        : PyTuple.of(iter, PyTuple.of(sequence), PyInt.of(index));
  }
}
