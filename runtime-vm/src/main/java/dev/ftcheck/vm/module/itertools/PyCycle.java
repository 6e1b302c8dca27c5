package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code itertools.cycle}. */
final class PyCycle extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.cycle",
          "dev.ftcheck.vm.module.itertools.CycleTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final PyIterator source;
  private final List<PyObject> saved = new ArrayList<>();
  private boolean exhausted;
  private int index;

  PyCycle(PyType type, PyIterator source) {
    super(type);
    this.source = source;
  }

  @Override
  public PyObject next() {
    advances();
    synchronized (saved) {
      if (exhausted) {
        return again();
      }
    }
    PyObject item = source.next();
    synchronized (saved) {
      if (item != null) {
        saved.add(item);
        return item;
      }
      exhausted = true;
      return again();
    }
  }

  private PyObject again() {
    if (saved.isEmpty()) {
      return null;
    }
    PyObject item = saved.get(index);
    index = index + 1 == saved.size() ? 0 : index + 1;
    return item;
  }
}
