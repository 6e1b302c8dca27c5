package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools.takewhile}. */
@BuiltinType(
    value = "takewhile",
    doc =
        "Return successive entries from an iterable as long as the predicate evaluates to true for each entry.")
final class TakeWhileType extends IteratorMembers {

  private TakeWhileType() {}

  @PyMethod(value = "__new__", signature = "(predicate, iterable, /)")
  static PyObject make(PyType type, PyObject function, PyObject iterable) {
    return new PyTakeWhile(type, function, Iteration.iterator(iterable));
  }
}
