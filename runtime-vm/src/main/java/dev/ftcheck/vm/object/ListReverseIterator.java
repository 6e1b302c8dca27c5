package dev.ftcheck.vm.object;

import java.util.Set;

/** {@code reversed(list)}. */
public final class ListReverseIterator extends PyIterator {

  public static final PyType TYPE =
      PyType.builtin(
          "list_reverseiterator",
          "dev.ftcheck.vm.types.list.ListReverseIteratorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private PyList list;
  private int index;

  public ListReverseIterator(PyList list) {
    this.list = list;
    this.index = list.size() - 1;
  }

  @Override
  public PyObject next() {
    advances();
    PyList source = list;
    PyObject item = source == null || index < 0 ? null : source.get(index);
    if (item == null) {
      list = null;
      index = -1;
      return null;
    }
    index--;
    return item;
  }

  /** The list; null once exhausted. */
  public PyList list() {
    return list;
  }

  /** The index of the next item; -1 when exhausted. */
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
