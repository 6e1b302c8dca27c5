package dev.ftcheck.ast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** {@code repr} of constants. */
final class LiteralText {

  private LiteralText() {}

  static void append(StringBuilder out, Literal literal) {
    switch (literal) {
      case Literal.NoneValue _ -> out.append("None");
      case Literal.Ellipsis _ -> out.append("Ellipsis");
      case Literal.Bool(boolean value) -> out.append(value ? "True" : "False");
      case Literal.Int(var value) -> out.append(value);
      case Literal.Float(double value) -> appendFloat(out, value, ".0");
      case Literal.Complex(double imaginary) -> {
        appendFloat(out, imaginary, "");
        out.append('j');
      }
      case Literal.Str text -> PythonText.appendRepr(out, text);
      case Literal.Bytes bytes -> PythonText.appendRepr(out, bytes);
    }
  }

  /**
   * The shortest digits that read back as {@code value}, with an exponent below 1e-4 and from 1e16
   * on, as {@code float.__repr__} does; {@code wholeSuffix} follows a number without fraction and
   * exponent.
   */
  private static void appendFloat(StringBuilder out, double value, String wholeSuffix) {
    if (Double.isInfinite(value)) {
      out.append("inf");
      return;
    }
    if (value == 0) {
      out.append('0').append(wholeSuffix);
      return;
    }
    BigDecimal decimal = shortest(value);
    String digits = decimal.unscaledValue().toString();
    int exponent = digits.length() - decimal.scale() - 1;
    if (exponent < -4 || exponent >= 16) {
      out.append(digits.charAt(0));
      if (digits.length() > 1) {
        out.append('.').append(digits, 1, digits.length());
      }
      out.append('e').append(exponent < 0 ? '-' : '+');
      out.append(Math.abs(exponent) < 10 ? "0" : "").append(Math.abs(exponent));
    } else if (exponent < 0) {
      out.append("0.").repeat('0', -exponent - 1).append(digits);
    } else if (digits.length() <= exponent + 1) {
      out.append(digits).repeat('0', exponent + 1 - digits.length()).append(wholeSuffix);
    } else {
      out.append(digits, 0, exponent + 1).append('.').append(digits, exponent + 1, digits.length());
    }
  }

  /**
   * {@link Double#toString} never gives fewer than two digits, though one may do among the
   * subnormal numbers.
   */
  private static BigDecimal shortest(double value) {
    BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    if (decimal.precision() != 2) {
      return decimal;
    }
    BigDecimal rounded =
        decimal.round(new MathContext(1, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    return rounded.doubleValue() == value ? rounded : decimal;
  }
}
