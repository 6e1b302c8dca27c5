package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools.groupby}. */
@BuiltinType(
    value = "groupby",
    doc =
        "make an iterator that returns consecutive keys and groups from the iterable\n"
            + "\n"
            + "  iterable\n"
            + "    Elements to divide into groups according to the key function.\n"
            + "  key\n"
            + "    A function for computing the group category for each element.\n"
            + "    If the key function is not specified or is None, the element itself\n"
            + "    is used for grouping.")
final class GroupByType extends IteratorMembers {

  private GroupByType() {}

  @PyMethod(value = "__new__", signature = "(iterable, key=None)")
  static PyObject make(PyType type, PyObject iterable, PyObject key) {
    PyObject function = key == PyNone.NONE ? null : key;
    return new PyGroupBy(type, Iteration.iterator(iterable), function);
  }
}
