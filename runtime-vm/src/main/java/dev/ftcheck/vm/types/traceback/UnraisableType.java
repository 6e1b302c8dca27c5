package dev.ftcheck.vm.types.traceback;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of {@code sys.UnraisableHookArgs}. */
@BuiltinType("UnraisableHookArgs")
final class UnraisableType {

  private UnraisableType() {}

  @PyGetter(value = "exc_type", doc = "Exception type")
  static PyObject exceptionType(PyUnraisable self) {
    return self.exception.type();
  }

  @PyGetter(value = "exc_value", doc = "Exception value")
  static PyObject exceptionValue(PyUnraisable self) {
    return self.exception;
  }

  @PyGetter(value = "exc_traceback", doc = "Exception traceback")
  static PyObject traceback(PyUnraisable self) {
    return self.exception.traceback() == null ? PyNone.NONE : self.exception.traceback();
  }

  @PyGetter(value = "err_msg", doc = "Error message")
  static PyObject message(PyUnraisable self) {
    return self.message;
  }

  @PyGetter(value = "object", doc = "Object causing the exception")
  static PyObject object(PyUnraisable self) {
    return self.object;
  }
}
