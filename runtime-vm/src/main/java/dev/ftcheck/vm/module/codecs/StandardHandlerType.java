package dev.ftcheck.vm.module.codecs;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;

/** What a program can do with a standard error handler. */
@BuiltinType("builtin_function_or_method")
final class StandardHandlerType {

  private StandardHandlerType() {}

  @PyMethod("__call__")
  static PyObject call(PyStandardHandler self, PyObject error) {
    return self.call1(error);
  }

  @PyMethod("__repr__")
  static String repr(PyStandardHandler self) {
    return "<built-in function " + name(self) + ">";
  }

  @PyGetter("__name__")
  static String name(PyStandardHandler self) {
    return self.handler.pyName() + "_errors";
  }
}
