package dev.ftcheck.vm.types.set;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyFrozenSet;
import dev.ftcheck.vm.object.PyFrozenSetSubclass;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** {@code frozenset}. */
@BuiltinType(
    value = "frozenset",
    doc = "Build an immutable unordered collection of unique elements.")
final class FrozenSetType extends SetMembers {

  private FrozenSetType() {}

  @PyMethod(value = "__new__", signature = "(iterable=(), /)")
  static PyObject make(PyType type, PyObject iterable) {
    boolean isExact = type == PyFrozenSet.TYPE;
    if (isExact && iterable != null && iterable.getClass() == PyFrozenSet.class) {
      return iterable;
    }
    PyFrozenSet made = isExact ? new PyFrozenSet() : new PyFrozenSetSubclass(type);
    if (iterable != null) {
      SetOperations.update(made, iterable);
    }
    return made;
  }

  @PyMethod("__hash__")
  static long hash(PyFrozenSet self) {
    return self.hash();
  }
}
