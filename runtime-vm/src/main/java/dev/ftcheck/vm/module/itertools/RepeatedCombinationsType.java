package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools.combinations_with_replacement}. */
@BuiltinType(
    value = "combinations_with_replacement",
    doc =
        "Return successive r-length combinations of elements in the iterable allowing individual elements to have successive repeats.\n"
            + "\n"
            + "combinations_with_replacement('ABC', 2) --> ('A','A'), ('A','B'), ('A','C'), ('B','B'), ('B','C'), ('C','C')")
final class RepeatedCombinationsType extends IteratorMembers {

  private RepeatedCombinationsType() {}

  @PyMethod(value = "__new__", signature = "(iterable, r)")
  static PyObject make(PyType type, PyObject iterable, long length) {
    if (length < 0) {
      throw Errors.valueError("r must be non-negative");
    }
    PyObject[] pool = Iteration.toArray(iterable);
    boolean isEmpty = pool.length == 0 && length > 0;
    return new PyRepeatedCombinations(type, pool, isEmpty ? null : new int[(int) length]);
  }
}
