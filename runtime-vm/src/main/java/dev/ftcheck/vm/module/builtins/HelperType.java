package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of {@code help}; the call itself is the library's, when it comes. */
@BuiltinType("_Helper")
final class HelperType {

  private HelperType() {}

  @PyMethod("__repr__")
  static String repr(PyHelper self) {
    return "Type help() for interactive help, or help(object) for help about object.";
  }

  @PyMethod(value = "__call__", signature = "(*args, **kwds)")
  static PyObject call(PyHelper self, PyObject[] arguments, PyDict keywords) {
    PyObject help = Attributes.get(ImportSystem.current().module("pydoc"), "help");
    return Arguments.call(help, arguments, keywords);
  }
}
