package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code iter(memoryview)}. */
final class PyMemoryIterator extends PyIterator {
  static final PyType TYPE =
      PyType.builtin(
          "memory_iterator",
          "dev.ftcheck.vm.types.bytes.MemoryIteratorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private final PyMemoryView view;
  private final int length;
  private int index;

  PyMemoryIterator(PyMemoryView view) {
    this.view = view;
    this.length = view.layout().shape()[0];
  }

  @Override
  public PyObject next() {
    int at = index;
    if (at >= length) {
      return null;
    }
    index = at + 1;
    return ViewItems.get(view.checked(), PyInt.of((long) at));
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
