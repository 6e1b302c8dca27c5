package dev.ftcheck.vm.types.iterator;

import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** {@code reversed(sequence)} of a sequence without {@code __reversed__}. */
public final class PyReversed extends TypedIterator {

  public static final PyType TYPE =
      PyType.builtin(
          "reversed",
          "dev.ftcheck.vm.types.iterator.ReversedTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private PyObject sequence;
  private long index;

  PyReversed(PyType type, PyObject sequence, long length) {
    super(type);
    this.sequence = sequence;
    this.index = length - 1;
  }

  @Override
  public PyObject next() {
    advances();
    if (sequence == null || index < 0) {
      sequence = null;
      return null;
    }
    try {
      PyObject item = Items.get(sequence, PyInt.of(index));
      index--;
      return item;
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.INDEX_ERROR) || raised.is(ExceptionTypes.STOP_ITERATION)) {
        sequence = null;
        return null;
      }
      throw raised;
    }
  }

  /** The sequence; null once exhausted. */
  PyObject sequence() {
    return sequence;
  }

  /** The index of the next item. */
  long index() {
    return index;
  }

  void setIndex(long index) {
    this.index = index;
  }
}
