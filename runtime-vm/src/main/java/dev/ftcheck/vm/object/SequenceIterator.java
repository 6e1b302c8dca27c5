package dev.ftcheck.vm.object;

/** {@code iter()} of an object with {@code __getitem__} alone: indices from 0 until IndexError. */
public final class SequenceIterator extends PyIterator {

  public static final PyType TYPE =
      PyType.builtin("iterator", "dev.ftcheck.vm.types.iterator.SequenceIteratorTypeTable");

  private volatile PyObject sequence;
  private volatile long index;

  public SequenceIterator(PyObject sequence) {
    this.sequence = sequence;
  }

  /** The sequence; null once exhausted. */
  public PyObject sequence() {
    return sequence;
  }

  public long index() {
    return index;
  }

  public void setIndex(long index) {
    this.index = Math.max(0, index);
  }

  @Override
  public PyObject next() {
    advances();
    PyObject source = sequence;
    if (source == null) {
      return null;
    }
    try {
      long at = index;
      PyObject item = Items.get(source, PyInt.of(at));
      index = at + 1;
      return item;
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.INDEX_ERROR) || raised.is(ExceptionTypes.STOP_ITERATION)) {
        sequence = null;
        return null;
      }
      throw raised;
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
