package dev.ftcheck.vm.types.sequence;

import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.runtime.Interpreter;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Pickling of iterators over sequences: {@code iter(sequence)} and a position. */
public final class IteratorState {
  private static final PyStr ITER = PyStr.interned("iter");

  private IteratorState() {}

  /**
   * What {@code __reduce__} answers.
   *
   * @param sequence answers null when the iterator is exhausted
   * @param empty a sequence of the kind that has no item
   */
  public static PyTuple reduce(
      Supplier<? extends PyObject> sequence, PyObject empty, IntSupplier index) {
    PyObject iter = function(ITER);
    PyObject present = sequence.get();
    return present == null
        ? PyTuple.of(iter, PyTuple.of(empty))
        : PyTuple.of(iter, PyTuple.of(present), PyInt.of(index.getAsInt()));
  }

  /**
   * The built-in function that makes such an iterator. To be asked for before the iterator's state:
   * a program may have put a key among the built-ins whose comparison moves the iterator on.
   */
  public static PyObject function(PyStr name) {
    return Interpreter.current().builtins().dictionary().get(name);
  }
}
