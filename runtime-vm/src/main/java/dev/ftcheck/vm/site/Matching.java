package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** Whether an {@code except} clause takes an exception. */
public final class Matching {

  private Matching() {}

  /**
   * Whether the exception is an instance of the type or of one of the tuple.
   *
   * @throws dev.ftcheck.vm.object.Raise TypeError for anything that is no exception type
   */
  public static boolean matches(PyBaseException exception, PyObject types) {
    if (types instanceof PyTuple all) {
      for (PyObject each : all.items) {
        check(each);
      }
      for (PyObject each : all.items) {
        if (exception.type().isSubtype((PyType) each)) {
          return true;
        }
      }
      return false;
    }
    check(types);
    return exception.type().isSubtype((PyType) types);
  }

  private static void check(PyObject type) {
    if (!(type instanceof PyType known) || !known.isSubtype(ExceptionTypes.BASE_EXCEPTION)) {
      throw Errors.typeError(
          "catching classes that do not inherit from BaseException is not allowed");
    }
  }
}
