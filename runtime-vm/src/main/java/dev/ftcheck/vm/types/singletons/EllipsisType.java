package dev.ftcheck.vm.types.singletons;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyEllipsis;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** {@code ellipsis}. */
@BuiltinType(value = "ellipsis", doc = "The type of the Ellipsis singleton.")
final class EllipsisType {

  private EllipsisType() {}

  @PyMethod(value = "__new__", messageName = "EllipsisType")
  static PyObject create(PyType type) {
    return PyEllipsis.ELLIPSIS;
  }

  @PyMethod("__repr__")
  static String repr(PyEllipsis self) {
    return "Ellipsis";
  }

  @PyMethod("__reduce__")
  static String reduce(PyEllipsis self) {
    return "Ellipsis";
  }
}
