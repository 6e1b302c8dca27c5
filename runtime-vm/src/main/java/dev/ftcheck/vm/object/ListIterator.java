package dev.ftcheck.vm.object;

import dev.ftcheck.vm.trace.Accesses;
import dev.ftcheck.vm.trace.Tracing;
import java.util.Set;

/**
 * {@code iter(list)}. Sees what is appended meanwhile. Threads that share one may get an item twice
 * or miss one, as documented.
 */
public final class ListIterator extends PyIterator {

  public static final PyType TYPE =
      PyType.builtin(
          "list_iterator",
          "dev.ftcheck.vm.types.list.ListIteratorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private PyList list;
  private int index;

  public ListIterator(PyList list) {
    this.list = list;
  }

  @Override
  public PyObject next() {
    advances();
    PyList source = list;
    if (source == null) {
      return null;
    }
    if (Tracing.ON) {
      Accesses.iterate(source);
    }
    int at = index;
    PyObject item = source.get(at);
    if (item == null) {
      list = null;
      return null;
    }
    index = at + 1;
    return item;
  }

  /** The list; null once exhausted. */
  public PyList list() {
    return list;
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
