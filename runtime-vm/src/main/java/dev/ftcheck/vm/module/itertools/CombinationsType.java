package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;
import java.util.Arrays;

/** {@code itertools.combinations}. */
@BuiltinType(
    value = "combinations",
    doc =
        "Return successive r-length combinations of elements in the iterable.\n"
            + "\n"
            + "combinations(range(4), 3) --> (0,1,2), (0,1,3), (0,2,3), (1,2,3)")
final class CombinationsType extends IteratorMembers {

  private CombinationsType() {}

  @PyMethod(value = "__new__", signature = "(iterable, r)")
  static PyObject make(PyType type, PyObject iterable, long length) {
    if (length < 0) {
      throw Errors.valueError("r must be non-negative");
    }
    PyObject[] pool = Iteration.toArray(iterable);
    int[] first = null;
    if (length <= pool.length) {
      first = new int[(int) length];
      Arrays.setAll(first, i -> i);
    }
    return new PyCombinations(type, pool, first);
  }
}
