package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools.product}. */
@BuiltinType(
    value = "product",
    doc =
        "Cartesian product of input iterables. Equivalent to nested for-loops.\n"
            + "\n"
            + "For example, product(A, B) returns the same as:  ((x,y) for x in A for y in B).\n"
            + "The leftmost iterators are in the outermost for-loop, so the output tuples\n"
            + "cycle in a manner similar to an odometer (with the rightmost element changing\n"
            + "on every iteration).\n"
            + "\n"
            + "To compute the product of an iterable with itself, specify the number\n"
            + "of repetitions with the optional repeat keyword argument. For example,\n"
            + "product(A, repeat=4) means the same as product(A, A, A, A).\n"
            + "\n"
            + "product('ab', range(3)) --> ('a',0) ('a',1) ('a',2) ('b',0) ('b',1) ('b',2)\n"
            + "product((0,1), (0,1), (0,1)) --> (0,0,0) (0,0,1) (0,1,0) (0,1,1) (1,0,0) ...")
final class ProductType extends IteratorMembers {

  private ProductType() {}

  @PyMethod(value = "__new__", signature = "(*iterables, repeat=1)")
  static PyObject make(PyType type, PyObject[] iterables, long times) {
    if (times < 0) {
      throw Errors.valueError("repeat argument cannot be negative");
    }
    if (times * iterables.length > Integer.MAX_VALUE - 16) {
      throw Errors.overflowError("repeat argument too large");
    }
    PyObject[][] pools = new PyObject[(int) times * iterables.length][];
    for (int i = 0; i < iterables.length; i++) {
      PyObject[] pool = Iteration.toArray(iterables[i]);
      for (int at = i; at < pools.length; at += iterables.length) {
        pools[at] = pool;
      }
    }
    return new PyProduct(type, pools);
  }
}
