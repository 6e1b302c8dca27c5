package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools._grouper}. */
@BuiltinType(value = "_grouper", doc = "")
final class GrouperType extends IteratorMembers {

  private GrouperType() {}

  @PyMethod(value = "__new__", signature = "(parent, tgtkey, /)")
  static PyObject make(PyType type, PyGroupBy parent, PyObject key) {
    return new PyGrouper(parent, key);
  }
}
