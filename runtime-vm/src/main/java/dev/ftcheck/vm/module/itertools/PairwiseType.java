package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools.pairwise}. */
@BuiltinType(
    value = "pairwise",
    doc =
        "Return an iterator of overlapping pairs taken from the input iterator.\n"
            + "\n"
            + "    s -> (s0,s1), (s1,s2), (s2, s3), ...")
final class PairwiseType extends IteratorMembers {

  private PairwiseType() {}

  @PyMethod(value = "__new__", signature = "(iterable, /)")
  static PyObject make(PyType type, PyObject iterable) {
    return new PyPairwise(type, Iteration.iterator(iterable));
  }
}
