package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** {@code itertools.compress}. */
final class PyCompress extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.compress",
          "dev.ftcheck.vm.module.itertools.CompressTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final PyIterator data;
  private final PyIterator selectors;

  PyCompress(PyType type, PyIterator data, PyIterator selectors) {
    super(type);
    this.data = data;
    this.selectors = selectors;
  }

  @Override
  public PyObject next() {
    advances();
    while (true) {
      PyObject item = data.next();
      PyObject selector = item == null ? null : selectors.next();
      if (selector == null) {
        return null;
      }
      if (Truth.of(selector)) {
        return item;
      }
    }
  }
}
