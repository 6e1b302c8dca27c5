package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools.dropwhile}. */
@BuiltinType(
    value = "dropwhile",
    doc =
        "Drop items from the iterable while predicate(item) is true.\n"
            + "\n"
            + "Afterwards, return every element until the iterable is exhausted.")
final class DropWhileType extends IteratorMembers {

  private DropWhileType() {}

  @PyMethod(value = "__new__", signature = "(predicate, iterable, /)")
  static PyObject make(PyType type, PyObject function, PyObject iterable) {
    return new PyDropWhile(type, function, Iteration.iterator(iterable));
  }
}
