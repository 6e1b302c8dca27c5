package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypedIterator;

/** {@code itertools.islice}. */
final class PyISlice extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin("itertools.islice", "dev.ftcheck.vm.module.itertools.ISliceTypeTable");

  private final long step;
  private final long stop;
  private PyIterator source;
  private long next;
  private long position;

  /**
   * A slice of an iterator.
   *
   * @param stop negative for no end
   */
  PyISlice(PyType type, PyIterator source, long start, long stop, long step) {
    super(type);
    this.source = source;
    this.next = start;
    this.stop = stop;
    this.step = step;
  }

  @Override
  public PyObject next() {
    PyIterator items = source;
    if (items == null) {
      return null;
    }
    PyObject item = null;
    boolean within = stop < 0 || next < stop;
    // Beyond the end, what comes before it is still consumed.
    long target = within ? next : stop - 1;
    while (position <= target) {
      item = items.next();
      if (item == null) {
        source = null;
        return null;
      }
      position++;
    }
    if (!within) {
      source = null;
      return null;
    }
    next = next + step < 0 ? Long.MAX_VALUE : next + step;
    return item;
  }
}
