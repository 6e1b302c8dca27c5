package dev.ftcheck.vm.types.exception;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** Behaviour of {@code Exception}, which allocates by a {@code __new__} of its own. */
@BuiltinType(value = "Exception", doc = "Common base class for all non-exit exceptions.")
final class ExceptionType {

  private ExceptionType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict names) {
    return new PyBaseException(type, PyTuple.of(arguments));
  }
}
