package dev.ftcheck.vm.object;

import dev.ftcheck.vm.importing.ProgramWarnings;

/**
 * What the special methods that convert to numbers may answer ("Emulating numeric types", data
 * model): a number of the exact type, with a DeprecationWarning one of a derived type, else a
 * TypeError.
 */
public final class NumberAnswers {

  private NumberAnswers() {}

  /**
   * The answer of {@code __int__} or {@code __index__}.
   *
   * @param method its name
   */
  public static PyInt integer(String method, PyObject answer) {
    if (!(answer instanceof PyInt number)) {
      throw Errors.typeError("%s returned non-int (type %s)", method, answer.type().fullName());
    }
    if (number.type() != PyInt.TYPE) {
      warn(method + " returned non-int", number, "int");
    }
    return number;
  }

  /** The answer of {@code owner.__float__()}. */
  public static PyFloat real(PyObject owner, PyObject answer) {
    String method = owner.type().fullName() + ".__float__";
    if (!(answer instanceof PyFloat number)) {
      throw Errors.typeError("%s returned non-float (type %s)", method, answer.type().fullName());
    }
    if (number.type() != PyFloat.TYPE) {
      warn(method + " returned non-float", number, "float");
    }
    return number;
  }

  /** The answer of {@code __complex__}. */
  public static PyComplex complex(PyObject answer) {
    if (!(answer instanceof PyComplex number)) {
      throw Errors.typeError(
          "__complex__ returned non-complex (type %s)", answer.type().fullName());
    }
    if (number.type() != PyComplex.TYPE) {
      warn("__complex__ returned non-complex", number, "complex");
    }
    return number;
  }

  private static void warn(String what, PyObject answer, String type) {
    ProgramWarnings.deprecated(
        what
            + " (type "
            + answer.type().fullName()
            + ").  The ability to return an instance of a strict subclass of "
            + type
            + " is deprecated, and may be removed in a future version of Python.");
  }
}
