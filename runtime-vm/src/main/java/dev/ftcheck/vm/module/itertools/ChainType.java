package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.generic.PyGenericAlias;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools.chain}. */
@BuiltinType(
    value = "chain",
    doc =
        "Return a chain object whose .__next__() method returns elements from the\n"
            + "first iterable until it is exhausted, then elements from the next\n"
            + "iterable, until all of the iterables are exhausted.")
final class ChainType extends IteratorMembers {

  private ChainType() {}

  @PyMethod(value = "__new__", signature = "(*iterables)")
  static PyObject make(PyType type, PyObject[] iterables) {
    return new PyChain(type, Iteration.iterator(PyTuple.of(iterables)));
  }

  @PyMethod(
      value = "from_iterable",
      signature = "(iterable, /)",
      kind = PyMethod.Kind.CLASS,
      doc =
          "Alternative chain() constructor taking a single iterable argument that evaluates lazily.")
  static PyObject fromIterable(PyType type, PyObject iterable) {
    return new PyChain(type, Iteration.iterator(iterable));
  }

  @PyMethod(
      value = "__class_getitem__",
      signature = "(item, /)",
      kind = PyMethod.Kind.CLASS,
      doc = "See PEP 585")
  static PyObject parametrise(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }
}
