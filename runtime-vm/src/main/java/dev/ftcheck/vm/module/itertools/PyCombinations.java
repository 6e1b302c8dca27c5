package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code itertools.combinations}. */
final class PyCombinations extends PositionIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.combinations",
          "dev.ftcheck.vm.module.itertools.CombinationsTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  PyCombinations(PyType type, PyObject[] pool, int[] first) {
    super(type, pool, first);
  }

  @Override
  boolean advance() {
    int length = positions.length;
    int i = length - 1;
    while (i >= 0 && positions[i] == i + pool.length - length) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    positions[i]++;
    for (int j = i + 1; j < length; j++) {
      positions[j] = positions[j - 1] + 1;
    }
    return true;
  }
}
