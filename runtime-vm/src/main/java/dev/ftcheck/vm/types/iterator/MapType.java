package dev.ftcheck.vm.types.iterator;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Truth;

/** {@code map}. */
@BuiltinType(
    value = "map",
    doc =
        "Make an iterator that computes the function using arguments from\n"
            + "each of the iterables.  Stops when the shortest iterable is exhausted.\n\n"
            + "If strict is true and one of the arguments is exhausted before the others,\n"
            + "raise a ValueError.")
final class MapType extends IteratorMembers {

  private MapType() {}

  @PyMethod(value = "__new__", signature = "(*args, strict=False)")
  static PyObject make(PyType type, PyObject[] arguments, boolean strict) {
    if (arguments.length < 2) {
      throw Errors.typeError("map() must have at least two arguments.");
    }
    Sources.Lengths lengths = strict ? Sources.Lengths.STRICT : Sources.Lengths.SHORTEST;
    return new PyMap(type, arguments[0], new Sources("map", arguments, 1, lengths));
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(PyMap self) {
    PyTuple parts = self.sources().seen(self.function());
    return self.sources().isStrict()
        ? PyTuple.of(self.type(), parts, PyBool.TRUE)
        : PyTuple.of(self.type(), parts);
  }

  @PyMethod(value = "__setstate__", doc = "Set state information for unpickling.")
  static void setState(PyMap self, PyObject state) {
    self.sources().setStrict(Truth.of(state));
  }
}
