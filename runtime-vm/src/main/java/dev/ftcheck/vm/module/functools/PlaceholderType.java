package dev.ftcheck.vm.module.functools;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** The type of {@code functools.Placeholder}. */
@BuiltinType(
    value = "_PlaceholderType",
    doc =
        "The type of the Placeholder singleton.\n\n"
            + "Used as a placeholder for partial arguments.")
final class PlaceholderType {

  private PlaceholderType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    if (arguments.length + keywords.size() > 0) {
      throw Errors.typeError("_PlaceholderType takes no arguments");
    }
    return PyPlaceholder.PLACEHOLDER;
  }

  @PyMethod("__repr__")
  static String repr(PyPlaceholder self) {
    return "Placeholder";
  }

  @PyMethod("__reduce__")
  static String reduce(PyPlaceholder self) {
    return "Placeholder";
  }
}
