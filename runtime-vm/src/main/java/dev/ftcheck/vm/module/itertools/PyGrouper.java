package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** One group of {@code itertools.groupby}. */
final class PyGrouper extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools._grouper",
          "dev.ftcheck.vm.module.itertools.GrouperTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private final PyGroupBy parent;
  private final PyObject key;

  PyGrouper(PyGroupBy parent, PyObject key) {
    super(TYPE);
    this.parent = parent;
    this.key = key;
  }

  @Override
  public PyObject next() {
    advances();
    return parent.nextOf(this, key);
  }
}
