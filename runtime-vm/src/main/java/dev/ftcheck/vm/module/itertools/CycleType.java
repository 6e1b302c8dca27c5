package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools.cycle}. */
@BuiltinType(
    value = "cycle",
    doc =
        "Return elements from the iterable until it is exhausted. Then repeat the sequence indefinitely.")
final class CycleType extends IteratorMembers {

  private CycleType() {}

  @PyMethod(value = "__new__", signature = "(iterable, /)")
  static PyObject make(PyType type, PyObject iterable) {
    return new PyCycle(type, Iteration.iterator(iterable));
  }
}
