package dev.ftcheck.vm.types.iterator;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Truth;

/** {@code zip}. */
@BuiltinType(
    value = "zip",
    doc =
        "The zip object yields n-length tuples, where n is the number of iterables\n"
            + "passed as positional arguments to zip().  The i-th element in every tuple\n"
            + "comes from the i-th iterable argument to zip().  This continues until the\n"
            + "shortest argument is exhausted.\n\n"
            + "If strict is true and one of the arguments is exhausted before the others,\n"
            + "raise a ValueError.\n\n"
            + "   >>> list(zip('abcdefg', range(3), range(4)))\n"
            + "   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]")
final class ZipType extends IteratorMembers {

  private ZipType() {}

  @PyMethod(value = "__new__", signature = "(*iterables, strict=False)")
  static PyObject make(PyType type, PyObject[] iterables, boolean strict) {
    return new PyZip(
        type,
        new Sources(
            "zip", iterables, 0, strict ? Sources.Lengths.STRICT : Sources.Lengths.SHORTEST));
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(PyZip self) {
    PyTuple iterators = self.sources().seen(null);
    return self.sources().isStrict()
        ? PyTuple.of(self.type(), iterators, PyBool.TRUE)
        : PyTuple.of(self.type(), iterators);
  }

  @PyMethod(value = "__setstate__", doc = "Set state information for unpickling.")
  static void setState(PyZip self, PyObject state) {
    self.sources().setStrict(Truth.of(state));
  }
}
