package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools.accumulate}. */
@BuiltinType(
    value = "accumulate",
    doc = "Return series of accumulated sums (or other binary function results).")
final class AccumulateType extends IteratorMembers {

  private AccumulateType() {}

  @PyMethod(value = "__new__", signature = "(iterable, func=None, *, initial=None)")
  static PyObject make(PyType type, PyObject iterable, PyObject function, PyObject initial) {
    return new PyAccumulate(
        type,
        Iteration.iterator(iterable),
        function == PyNone.NONE ? null : function,
        initial == PyNone.NONE ? null : initial);
  }
}
