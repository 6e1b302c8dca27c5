package dev.ftcheck.vm.types.singletons;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** {@code NotImplementedType}. */
@BuiltinType(value = "NotImplementedType", doc = "The type of the NotImplemented singleton.")
final class NotImplementedType {

  private NotImplementedType() {}

  @PyMethod("__new__")
  static PyObject create(PyType type) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__repr__")
  static String repr(PyNotImplemented self) {
    return "NotImplemented";
  }

  @PyMethod("__reduce__")
  static String reduce(PyNotImplemented self) {
    return "NotImplemented";
  }

  @PyMethod("__bool__")
  static boolean truth(PyNotImplemented self) {
    throw Errors.typeError("NotImplemented should not be used in a boolean context");
  }
}
