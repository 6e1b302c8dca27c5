package dev.ftcheck.vm.types.complex;

import dev.ftcheck.vm.importing.ProgramWarnings;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.NumberAnswers;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.text.number.ComplexParser;
import dev.ftcheck.vm.types.real.FloatConstruction;

/** {@code complex(real, imag)}. */
final class ComplexConstruction {
  private ComplexConstruction() {}

  /** The number; {@code real} and {@code imaginary} are null when omitted. */
  static PyComplex of(PyObject real, PyObject imaginary) {
    if (imaginary == null) {
      return real == null ? new PyComplex(0, 0) : ofOne(real);
    }
    if (real instanceof PyStr) {
      throw notReal("real", real);
    }
    PyComplex re = real == null ? new PyComplex(0, 0) : part(real, "real");
    PyComplex im = part(imaginary, "imag");
    return new PyComplex(
        imaginary instanceof PyComplex ? re.real - im.imaginary : re.real,
        real != null && isComplex(real) ? im.real + re.imaginary : im.real);
  }

  private static PyComplex ofOne(PyObject value) {
    if (value instanceof PyStr text) {
      double[] parts = ComplexParser.parse(text.value());
      return new PyComplex(parts[0], parts[1]);
    }
    PyComplex number = fromNumber(value);
    if (number == null) {
      throw Errors.typeError(
          "complex() argument must be a string or a number, not %s",
          value.type().fullyQualifiedName());
    }
    return number;
  }

  /** {@code complex.from_number(x)}. */
  static PyComplex ofNumber(PyObject value) {
    PyComplex number = fromNumber(value);
    if (number == null) {
      throw Errors.typeError("must be real number, not %s", value.type().name());
    }
    return number;
  }

  private static PyComplex part(PyObject value, String name) {
    PyComplex number =
        name.equals("imag") && !(value instanceof PyComplex) ? realPart(value) : fromNumber(value);
    if (number == null) {
      throw notReal(name, value);
    }
    if (name.equals("real") ? isComplex(value) : value instanceof PyComplex) {
      ProgramWarnings.deprecated(notRealText(name, value));
    }
    return number;
  }

  private static boolean isComplex(PyObject value) {
    return value instanceof PyComplex || value.type().special(Special.COMPLEX) != null;
  }

  private static String notRealText(String name, PyObject value) {
    return "complex() argument '%s' must be a real number, not %s"
        .formatted(name, value.type().fullyQualifiedName());
  }

  private static Raise notReal(String name, PyObject value) {
    return Errors.typeError("%s", notRealText(name, value));
  }

  private static PyComplex fromNumber(PyObject value) {
    if (value.getClass() == PyComplex.class) {
      return (PyComplex) value;
    }
    PyObject answer = Specials.call(value, Special.COMPLEX);
    return answer != null ? NumberAnswers.complex(answer) : realPart(value);
  }

  private static PyComplex realPart(PyObject value) {
    PyFloat number = FloatConstruction.fromNumber(value);
    return number == null ? null : new PyComplex(number.value, 0);
  }
}
