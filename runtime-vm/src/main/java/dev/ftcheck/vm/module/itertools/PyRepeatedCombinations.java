package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Arrays;
import java.util.Set;

/** {@code itertools.combinations_with_replacement}. */
final class PyRepeatedCombinations extends PositionIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.combinations_with_replacement",
          "dev.ftcheck.vm.module.itertools.RepeatedCombinationsTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  PyRepeatedCombinations(PyType type, PyObject[] pool, int[] first) {
    super(type, pool, first);
  }

  @Override
  boolean advance() {
    int i = positions.length - 1;
    while (i >= 0 && positions[i] == pool.length - 1) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    Arrays.fill(positions, i, positions.length, positions[i] + 1);
    return true;
  }
}
