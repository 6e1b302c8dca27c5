package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** {@code itertools.zip_longest}. */
final class PyZipLongest extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.zip_longest",
          "dev.ftcheck.vm.module.itertools.ZipLongestTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final PyIterator[] sources;
  private final PyObject filling;
  private int active;

  PyZipLongest(PyType type, PyIterator[] sources, PyObject filling) {
    super(type);
    this.sources = sources;
    this.filling = filling;
    this.active = sources.length;
  }

  @Override
  public PyObject next() {
    advances();
    if (active == 0) {
      return null;
    }
    PyObject[] items = new PyObject[sources.length];
    for (int i = 0; i < items.length; i++) {
      PyObject item = sources[i] == null ? null : sources[i].next();
      if (item == null && sources[i] != null) {
        sources[i] = null;
        active--;
        if (active == 0) {
          return null;
        }
      }
      items[i] = item == null ? filling : item;
    }
    return PyTuple.of(items);
  }
}
