package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** {@code itertools.islice}. */
final class PyISlice extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.islice",
          "dev.ftcheck.vm.module.itertools.ISliceTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

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
    advances();
    PyIterator items = source;
    if (items == null) {
      return null;
    }
    while (position < next) {
      if (items.next() == null) {
        source = null;
        return null;
      }
      position++;
    }
    PyObject item = stop >= 0 && position >= stop ? null : items.next();
    if (item == null) {
      source = null;
      return null;
    }
    position++;
    boolean isPast = next > Long.MAX_VALUE - step || stop >= 0 && next + step > stop;
    next = isPast ? stop < 0 ? Long.MAX_VALUE : stop : next + step;
    return item;
  }
}
