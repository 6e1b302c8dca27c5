package dev.ftcheck.vm.object;

import java.util.Set;

/** {@code iter(tuple)}. */
public final class TupleIterator extends PyIterator {

  public static final PyType TYPE =
      PyType.builtin(
          "tuple_iterator",
          "dev.ftcheck.vm.types.tuple.TupleIteratorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private PyTuple tuple;
  private int index;

  public TupleIterator(PyTuple tuple) {
    this.tuple = tuple;
  }

  @Override
  public PyObject next() {
    advances();
    PyTuple source = tuple;
    if (source == null) {
      return null;
    }
    int at = index;
    if (at >= source.items.length) {
      tuple = null;
      return null;
    }
    index = at + 1;
    return source.items[at];
  }

  /** The tuple; null once exhausted. */
  public PyTuple tuple() {
    return tuple;
  }

  public int index() {
    return index;
  }

  public void setIndex(int index) {
    this.index = index;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
