package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/** {@code itertools.pairwise}. */
final class PyPairwise extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.pairwise",
          "dev.ftcheck.vm.module.itertools.PairwiseTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private PyIterator source;
  private PyObject previous;

  PyPairwise(PyType type, PyIterator source) {
    super(type);
    this.source = source;
  }

  @Override
  public PyObject next() {
    advances();
    PyIterator items = source;
    if (items == null) {
      return null;
    }
    if (previous == null) {
      previous = items.next();
      if (previous == null) {
        source = null;
        return null;
      }
    }
    PyObject first = previous;
    PyObject second = source == null ? null : items.next();
    if (second == null) {
      source = null;
      previous = null;
      return null;
    }
    previous = second;
    return PyTuple.of(first, second);
  }
}
