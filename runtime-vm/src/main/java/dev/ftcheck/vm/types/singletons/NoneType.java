package dev.ftcheck.vm.types.singletons;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** {@code NoneType}. */
@BuiltinType(value = "NoneType", doc = "The type of the None singleton.")
final class NoneType {

  private static final long HASH = 0xfca86420L;

  private NoneType() {}

  @PyMethod("__new__")
  static PyObject create(PyType type) {
    return PyNone.NONE;
  }

  @PyMethod("__repr__")
  static String repr(PyNone self) {
    return "None";
  }

  @PyMethod("__hash__")
  static long hash(PyNone self) {
    return HASH;
  }

  @PyMethod("__bool__")
  static boolean truth(PyNone self) {
    return false;
  }
}
