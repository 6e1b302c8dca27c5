package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;
import java.util.Arrays;

/** {@code itertools.permutations}. */
@BuiltinType(
    value = "permutations",
    doc =
        "Return successive r-length permutations of elements in the iterable.\n"
            + "\n"
            + "permutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)")
final class PermutationsType extends IteratorMembers {

  private PermutationsType() {}

  @PyMethod(value = "__new__", signature = "(iterable, r=None)")
  static PyObject make(PyType type, PyObject iterable, PyObject length) {
    PyObject[] pool = Iteration.toArray(iterable);
    long count = pool.length;
    if (length != null && length != PyNone.NONE) {
      if (!(length instanceof PyInt)) {
        throw Errors.typeError("Expected int as r");
      }
      count = Conversions.toLong(length);
    }
    if (count < 0) {
      throw Errors.valueError("r must be non-negative");
    }
    if (count > pool.length) {
      return new PyPermutations(type, pool, null, 0);
    }
    int[] first = new int[pool.length];
    Arrays.setAll(first, i -> i);
    return new PyPermutations(type, pool, first, (int) count);
  }
}
