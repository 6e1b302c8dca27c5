package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code itertools.batched}. */
final class PyBatched extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.batched",
          "dev.ftcheck.vm.module.itertools.BatchedTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final int size;
  private final boolean strict;
  private PyIterator source;

  PyBatched(PyType type, PyIterator source, int size, boolean strict) {
    super(type);
    this.source = source;
    this.size = size;
    this.strict = strict;
  }

  @Override
  public PyObject next() {
    advances();
    PyIterator items = source;
    if (items == null) {
      return null;
    }
    List<PyObject> batch = new ArrayList<>(Math.min(size, 1024));
    while (batch.size() < size) {
      PyObject item = items.next();
      if (item == null) {
        source = null;
        break;
      }
      batch.add(item);
    }
    if (batch.size() < size && strict && !batch.isEmpty()) {
      throw Errors.valueError("batched(): incomplete batch");
    }
    return batch.isEmpty() ? null : PyTuple.of(batch.toArray(Arguments.NONE));
  }
}
