package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** {@code itertools.dropwhile}. */
final class PyDropWhile extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.dropwhile",
          "dev.ftcheck.vm.module.itertools.DropWhileTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final PyObject function;
  private final PyIterator source;
  private boolean dropped;

  PyDropWhile(PyType type, PyObject function, PyIterator source) {
    super(type);
    this.function = function;
    this.source = source;
  }

  @Override
  public PyObject next() {
    advances();
    PyObject item = source.next();
    while (!dropped && item != null && Truth.of(function.call1(item))) {
      item = source.next();
    }
    dropped = dropped || item != null;
    return item;
  }
}
