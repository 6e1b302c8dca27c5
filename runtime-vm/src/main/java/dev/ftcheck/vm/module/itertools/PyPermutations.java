package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Arrays;
import java.util.Set;

/** {@code itertools.permutations}. */
final class PyPermutations extends PositionIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.permutations",
          "dev.ftcheck.vm.module.itertools.PermutationsTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final int[] cycles;

  PyPermutations(PyType type, PyObject[] pool, int[] first, int length) {
    super(type, pool, first);
    this.cycles = new int[length];
    Arrays.setAll(cycles, i -> pool.length - i);
  }

  @Override
  int count() {
    return cycles.length;
  }

  @Override
  boolean advance() {
    for (int i = cycles.length - 1; i >= 0; i--) {
      cycles[i]--;
      if (cycles[i] == 0) {
        int first = positions[i];
        System.arraycopy(positions, i + 1, positions, i, positions.length - i - 1);
        positions[positions.length - 1] = first;
        cycles[i] = pool.length - i;
      } else {
        int other = positions.length - cycles[i];
        int moved = positions[i];
        positions[i] = positions[other];
        positions[other] = moved;
        return true;
      }
    }
    return false;
  }
}
