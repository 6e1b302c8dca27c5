package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools.filterfalse}. */
@BuiltinType(
    value = "filterfalse",
    doc =
        "Return those items of iterable for which function(item) is false.\n"
            + "\n"
            + "If function is None, return the items that are false.")
final class FilterFalseType extends IteratorMembers {

  private FilterFalseType() {}

  @PyMethod(value = "__new__", signature = "(function, iterable, /)")
  static PyObject make(PyType type, PyObject function, PyObject iterable) {
    return new PyFilterFalse(type, function, Iteration.iterator(iterable));
  }
}
