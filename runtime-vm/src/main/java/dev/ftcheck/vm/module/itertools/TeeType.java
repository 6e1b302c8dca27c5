package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools._tee}. */
@BuiltinType(value = "_tee", doc = "Iterator wrapped to make it copyable.")
final class TeeType extends IteratorMembers {

  private TeeType() {}

  @PyMethod(value = "__new__", signature = "(iterable, /)")
  static PyObject make(PyType type, PyObject iterable) {
    return PyTee.of(iterable);
  }

  @PyMethod(value = "__copy__", doc = "Returns an independent iterator.")
  static PyObject copy(PyTee self) {
    return self.copy();
  }
}
