package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools.batched}. */
@BuiltinType(
    value = "batched",
    doc =
        "Batch data into tuples of length n. The last batch may be shorter than n.\n"
            + "\n"
            + "Loops over the input iterable and accumulates data into tuples\n"
            + "up to size n.  The input is consumed lazily, just enough to\n"
            + "fill a batch.  The result is yielded as soon as a batch is full\n"
            + "or when the input iterable is exhausted.\n"
            + "\n"
            + "    >>> for batch in batched('ABCDEFG', 3):\n"
            + "    ...     print(batch)\n"
            + "    ...\n"
            + "    ('A', 'B', 'C')\n"
            + "    ('D', 'E', 'F')\n"
            + "    ('G',)\n"
            + "\n"
            + "If \"strict\" is True, raises a ValueError if the final batch is shorter\n"
            + "than n.")
final class BatchedType extends IteratorMembers {

  private BatchedType() {}

  @PyMethod(value = "__new__", signature = "(iterable, n, *, strict=False)")
  static PyObject make(PyType type, PyObject iterable, long size, boolean strict) {
    if (size < 1) {
      throw Errors.valueError("n must be at least one");
    }
    int most = (int) Math.min(size, Integer.MAX_VALUE);
    return new PyBatched(type, Iteration.iterator(iterable), most, strict);
  }
}
