package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** {@code itertools.takewhile}. */
final class PyTakeWhile extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.takewhile",
          "dev.ftcheck.vm.module.itertools.TakeWhileTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final PyObject function;
  private final PyIterator source;
  private boolean stopped;

  PyTakeWhile(PyType type, PyObject function, PyIterator source) {
    super(type);
    this.function = function;
    this.source = source;
  }

  @Override
  public PyObject next() {
    advances();
    PyObject item = stopped ? null : source.next();
    if (item == null || Truth.of(function.call1(item))) {
      return item;
    }
    stopped = true;
    return null;
  }
}
