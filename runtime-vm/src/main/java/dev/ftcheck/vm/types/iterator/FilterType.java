package dev.ftcheck.vm.types.iterator;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** {@code filter}. */
@BuiltinType(
    value = "filter",
    doc =
        "Return an iterator yielding those items of iterable for which function(item)\n"
            + "is true. If function is None, return the items that are true.")
final class FilterType extends IteratorMembers {

  private FilterType() {}

  @PyMethod(value = "__new__", signature = "(function, iterable, /)")
  static PyObject make(PyType type, PyObject function, PyObject iterable) {
    return new PyFilter(type, function, Iteration.iterator(iterable));
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(PyFilter self) {
    return PyTuple.of(self.type(), PyTuple.of(self.function(), self.source().seen()));
  }
}
