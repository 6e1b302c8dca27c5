package dev.ftcheck.vm.text.format;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.text.number.IntDivision;
import dev.ftcheck.vm.text.number.IntText;
import java.util.Locale;

/** {@code int.__format__}. */
public final class IntFormat {
  private IntFormat() {}

  /**
   * Formats a number.
   *
   * @param spec not empty
   * @param typeName the type of the value, for error messages
   */
  public static String format(PyInt value, String spec, String typeName) {
    FormatSpec parsed = FormatSpec.parse(spec, typeName, 'd', '>');
    if (parsed.typeIsOneOf("eEfFgG%")) {
      double real = value.isLong() ? value.value : IntDivision.toDouble(value.big());
      return FloatFormat.format(real, parsed);
    }
    if (!parsed.typeIsOneOf("bcdoxXn")) {
      throw FormatSpecParser.unknownType(parsed.type(), typeName);
    }
    if (parsed.precision() >= 0) {
      throw Errors.valueError("Precision not allowed in integer format specifier");
    }
    if (parsed.coercesNegativeZero()) {
      throw Errors.valueError("Negative zero coercion (z) not allowed in integer format specifier");
    }
    return parsed.type() == 'c' ? character(value, parsed) : number(value, parsed);
  }

  private static String character(PyInt value, FormatSpec spec) {
    if (spec.sign() != 0) {
      throw Errors.valueError("Sign not allowed with integer format specifier 'c'");
    }
    if (spec.alternate()) {
      throw Errors.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (!value.isLong()) {
      throw Errors.overflowError("Python int too large to convert to C long");
    }
    if (value.value < 0 || value.value > Character.MAX_CODE_POINT) {
      throw Errors.overflowError("%c arg not in range(0x110000)");
    }
    return NumberLayout.padded("", Character.toString((int) value.value), spec);
  }

  private static String number(PyInt value, FormatSpec spec) {
    String digits = magnitude(value, spec);
    String prefix = spec.alternate() && spec.typeIsOneOf("boxX") ? "0" + (char) spec.type() : "";
    return new NumberLayout(spec)
        .layInteger(NumberLayout.sign(value.signum() < 0, spec), prefix, digits);
  }

  private static String magnitude(PyInt value, FormatSpec spec) {
    int radix =
        switch (spec.type()) {
          case 'b' -> 2;
          case 'o' -> 8;
          case 'x', 'X' -> 16;
          default -> 10;
        };
    String digits;
    if (value.isLong()) {
      digits = Long.toString(value.value, radix);
    } else {
      digits = radix == 10 ? IntText.decimal(value.big()) : value.big().toString(radix);
    }
    if (digits.charAt(0) == '-') {
      digits = digits.substring(1);
    }
    return spec.type() == 'X' ? digits.toUpperCase(Locale.ROOT) : digits;
  }
}
