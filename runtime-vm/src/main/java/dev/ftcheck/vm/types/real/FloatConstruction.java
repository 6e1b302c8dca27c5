package dev.ftcheck.vm.types.real;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.NumberAnswers;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.text.number.FloatParser;
import dev.ftcheck.vm.types.integer.IntArithmetic;
import dev.ftcheck.vm.types.integer.IntConstruction;

/** {@code float(x)} and the conversion of operands. */
public final class FloatConstruction {
  private FloatConstruction() {}

  /** {@code float(x)} of a number or text. */
  static double of(PyObject x) {
    PyFloat number = x.getClass() == PyStr.class ? null : fromNumber(x);
    if (number != null) {
      return number.value;
    }
    if (x instanceof PyStr text) {
      return FloatParser.parse(text.value(), () -> Conversions.repr(x).value());
    }
    byte[] bytes = Buffers.find(x);
    if (bytes != null) {
      return FloatParser.parse(IntConstruction.ascii(bytes), () -> Conversions.repr(x).value());
    }
    throw Errors.typeError(
        "float() argument must be a string or a real number, not '%s'", x.type().name());
  }

  /** {@code float.from_number(x)}. */
  static double ofNumber(PyObject x) {
    PyFloat number = fromNumber(x);
    if (number == null) {
      throw Errors.typeError("must be real number, not %s", x.type().name());
    }
    return number.value;
  }

  /** Through {@code __float__} or {@code __index__}; null when the object has neither. */
  public static PyFloat fromNumber(PyObject x) {
    if (x.getClass() == PyFloat.class) {
      return (PyFloat) x;
    }
    PyObject answer = Specials.call(x, Special.FLOAT);
    if (answer != null) {
      return NumberAnswers.real(x, answer);
    }
    return x.type().special(Special.INDEX) == null
        ? null
        : new PyFloat(IntArithmetic.toDouble(Conversions.index(x)));
  }
}
