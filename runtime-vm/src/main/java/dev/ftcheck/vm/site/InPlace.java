package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Arithmetic;
import dev.ftcheck.vm.object.BinaryOperator;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;

/** Augmented operators: {@code a op= b} answers what is assigned. */
public final class InPlace {

  private InPlace() {}

  /** Only where the plain operator cannot fail for its operands' types. */
  private static boolean areNumbers(PyObject a, PyObject b) {
    return a.getClass() == b.getClass() && a.getClass() == PyInt.class;
  }

  public static PyObject matmul(PyObject a, PyObject b) {
    return BinaryOperator.MATMUL.applyInPlace(a, b);
  }

  public static PyObject truediv(PyObject a, PyObject b) {
    return a.getClass() == b.getClass() && a.getClass() == PyFloat.class
        ? Arithmetic.truediv(a, b)
        : BinaryOperator.TRUEDIV.applyInPlace(a, b);
  }

  public static PyObject mod(PyObject a, PyObject b) {
    return areNumbers(a, b) ? Arithmetic.mod(a, b) : BinaryOperator.MOD.applyInPlace(a, b);
  }

  public static PyObject pow(PyObject a, PyObject b) {
    return BinaryOperator.POW.applyInPlace(a, b);
  }

  public static PyObject lshift(PyObject a, PyObject b) {
    return areNumbers(a, b) ? Arithmetic.lshift(a, b) : BinaryOperator.LSHIFT.applyInPlace(a, b);
  }

  public static PyObject rshift(PyObject a, PyObject b) {
    return areNumbers(a, b) ? Arithmetic.rshift(a, b) : BinaryOperator.RSHIFT.applyInPlace(a, b);
  }

  public static PyObject or(PyObject a, PyObject b) {
    return areNumbers(a, b) ? Arithmetic.or(a, b) : BinaryOperator.OR.applyInPlace(a, b);
  }

  public static PyObject xor(PyObject a, PyObject b) {
    return areNumbers(a, b) ? Arithmetic.xor(a, b) : BinaryOperator.XOR.applyInPlace(a, b);
  }

  public static PyObject and(PyObject a, PyObject b) {
    return areNumbers(a, b) ? Arithmetic.and(a, b) : BinaryOperator.AND.applyInPlace(a, b);
  }

  public static PyObject floordiv(PyObject a, PyObject b) {
    return areNumbers(a, b)
        ? Arithmetic.floordiv(a, b)
        : BinaryOperator.FLOORDIV.applyInPlace(a, b);
  }
}
