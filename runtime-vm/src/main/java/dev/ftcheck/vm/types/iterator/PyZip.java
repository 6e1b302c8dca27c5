package dev.ftcheck.vm.types.iterator;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** {@code zip(*iterables, strict=False)}. */
public final class PyZip extends TypedIterator {

  public static final PyType TYPE =
      PyType.builtin(
          "zip", "dev.ftcheck.vm.types.iterator.ZipTypeTable", Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final Sources sources;

  PyZip(PyType type, Sources sources) {
    super(type);
    this.sources = sources;
  }

  Sources sources() {
    return sources;
  }

  @Override
  public PyObject next() {
    advances();
    PyObject[] items = sources.next();
    return items == null ? null : PyTuple.of(items);
  }
}
