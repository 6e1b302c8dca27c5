package dev.ftcheck.vm.types.exception;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Truth;

/** Selects exceptions of a group: what {@code split} and {@code subgroup} take. */
@FunctionalInterface
interface ExceptionMatcher {

  boolean matches(PyBaseException exception);

  /**
   * The matcher that a program gave.
   *
   * @throws dev.ftcheck.vm.object.Raise TypeError when it is none
   */
  static ExceptionMatcher of(PyObject value) {
    if (value instanceof PyType type) {
      if (isExceptionType(type)) {
        return exception -> exception.type().isSubtype(type);
      }
    } else if (value.type().special(Special.CALL) != null) {
      return exception -> Truth.of(value.call1(exception));
    } else if (value instanceof PyTuple types && allExceptionTypes(types)) {
      return exception -> isAny(exception, types);
    }
    throw Errors.typeError(
        "expected an exception type, a tuple of exception types, or a callable"
            + " (other than a class)");
  }

  private static boolean allExceptionTypes(PyTuple types) {
    for (PyObject each : types.items) {
      if (!(each instanceof PyType type) || !isExceptionType(type)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isExceptionType(PyType type) {
    return type.isSubtype(ExceptionTypes.BASE_EXCEPTION);
  }

  private static boolean isAny(PyBaseException exception, PyTuple types) {
    for (PyObject each : types.items) {
      if (exception.type().isSubtype((PyType) each)) {
        return true;
      }
    }
    return false;
  }
}
