package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** Behaviour of {@code typing.NoDefaultType}. */
@BuiltinType(value = "NoDefaultType", doc = "The type of the NoDefault singleton.")
final class NoDefaultType {

  private NoDefaultType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject create(PyType type, PyObject[] arguments, PyDict keywords) {
    if (arguments.length > 0 || keywords.size() > 0) {
      throw Errors.typeError("NoDefaultType takes no arguments");
    }
    return PyNoDefault.NO_DEFAULT;
  }

  @PyMethod("__repr__")
  static String repr(PyNoDefault self) {
    return "typing.NoDefault";
  }

  @PyMethod("__reduce__")
  static String reduce(PyNoDefault self) {
    return "NoDefault";
  }
}
