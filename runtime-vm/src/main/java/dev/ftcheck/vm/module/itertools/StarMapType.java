package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code itertools.starmap}. */
@BuiltinType(
    value = "starmap",
    doc =
        "Return an iterator whose values are returned from the function evaluated with an argument tuple taken from the given sequence.")
final class StarMapType extends IteratorMembers {

  private StarMapType() {}

  @PyMethod(value = "__new__", signature = "(function, iterable, /)")
  static PyObject make(PyType type, PyObject function, PyObject iterable) {
    return new PyStarMap(type, function, Iteration.iterator(iterable));
  }
}
