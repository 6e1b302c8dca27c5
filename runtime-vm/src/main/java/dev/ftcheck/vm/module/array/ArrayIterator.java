package dev.ftcheck.vm.module.array;

import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code iter(array)}. */
final class ArrayIterator extends PyIterator {

  static final PyType TYPE =
      PyType.builtin(
          "array.arrayiterator",
          "dev.ftcheck.vm.module.array.ArrayIteratorTypeTable",
          Set.of(TypeFlag.FINAL));

  private volatile PyArray array;
  private volatile int index;

  ArrayIterator(PyArray array) {
    this.array = array;
  }

  @Override
  public PyObject next() {
    PyArray source = array;
    if (source == null) {
      return null;
    }
    PyObject item = source.get(index);
    if (item == null) {
      array = null;
    } else {
      index++;
    }
    return item;
  }

  /** The array; null at the end. */
  PyArray array() {
    return array;
  }

  int index() {
    return index;
  }

  void setIndex(int index) {
    this.index = index;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
