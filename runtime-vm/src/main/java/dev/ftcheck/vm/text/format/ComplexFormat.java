package dev.ftcheck.vm.text.format;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.text.number.FloatStyle;
import dev.ftcheck.vm.text.number.FloatText;

/** {@code complex.__format__} and the text of a complex number. */
public final class ComplexFormat {
  private ComplexFormat() {}

  /** {@code repr(complex)}. */
  public static String repr(double real, double imaginary) {
    if (isPositiveZero(real)) {
      return FloatText.format(imaginary, FloatStyle.of('r', 0)) + "j";
    }
    return "("
        + FloatText.format(real, FloatStyle.of('r', 0))
        + FloatText.format(imaginary, FloatStyle.of('r', 0).withSign())
        + "j)";
  }

  private static boolean isPositiveZero(double x) {
    return Double.doubleToRawLongBits(x) == 0;
  }

  /** Formats a number by a specification that is not empty. */
  public static String format(double real, double imaginary, String spec, String typeName) {
    FormatSpec parsed = FormatSpec.parse(spec, typeName, '\0', '>');
    if (parsed.type() != 0 && !parsed.typeIsOneOf("eEfFgGn")) {
      throw FormatSpecParser.unknownType(parsed.type(), typeName);
    }
    if (parsed.fill() == '0') {
      throw Errors.valueError("Zero padding is not allowed in complex format specifier");
    }
    if (parsed.align() == '=') {
      throw Errors.valueError("'=' alignment flag is not allowed in complex format specifier");
    }
    boolean plain = parsed.type() == 0;
    String realPart = plain && isPositiveZero(real) ? "" : part(real, parsed, parsed.sign());
    char imaginarySign = realPart.isEmpty() ? parsed.sign() : '+';
    String both = realPart + part(imaginary, parsed, imaginarySign) + "j";
    boolean parenthesised = plain && !realPart.isEmpty();
    return NumberLayout.padded("", parenthesised ? "(" + both + ")" : both, parsed);
  }

  private static String part(double value, FormatSpec spec, char sign) {
    FormatSpec unpadded =
        new FormatSpec(
            ' ',
            '<',
            sign,
            spec.coercesNegativeZero(),
            spec.alternate(),
            -1,
            spec.grouping(),
            spec.precision(),
            spec.fractionGrouping(),
            spec.type());
    String text = text(value, unpadded);
    boolean negative = text.charAt(0) == '-';
    return new NumberLayout(unpadded)
        .lay(NumberLayout.sign(negative, unpadded), "", negative ? text.substring(1) : text);
  }

  private static String text(double value, FormatSpec spec) {
    if (spec.type() != 0) {
      return FloatFormat.text(value, spec);
    }
    FloatStyle style =
        spec.precision() < 0
            ? FloatStyle.of('r', 0)
            : FloatStyle.of('g', FloatFormat.precision(spec));
    style = spec.alternate() ? style.withAlternate() : style;
    return FloatText.format(
        value, spec.coercesNegativeZero() ? style.withoutNegativeZero() : style);
  }
}
