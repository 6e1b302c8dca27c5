package dev.ftcheck.vm.text.format;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.text.number.FloatStyle;
import dev.ftcheck.vm.text.number.FloatText;

/** {@code float.__format__}. */
public final class FloatFormat {
  private static final int DEFAULT_PRECISION = 6;

  private FloatFormat() {}

  /** Formats a number by a specification that is not empty. */
  public static String format(double value, String spec, String typeName) {
    FormatSpec parsed = FormatSpec.parse(spec, typeName, '\0', '>');
    if (parsed.type() != 0 && !parsed.typeIsOneOf("eEfFgGn%")) {
      throw FormatSpecParser.unknownType(parsed.type(), typeName);
    }
    return format(value, parsed);
  }

  static String format(double value, FormatSpec spec) {
    String text = text(spec.type() == '%' ? value * 100 : value, spec);
    boolean negative = text.charAt(0) == '-';
    return new NumberLayout(spec)
        .lay(
            NumberLayout.sign(negative, spec),
            "",
            (negative ? text.substring(1) : text) + (spec.type() == '%' ? "%" : ""));
  }

  /** The digits with a minus sign where it belongs, before grouping and padding. */
  static String text(double value, FormatSpec spec) {
    FloatStyle style = spec.type() == 0 ? plain(spec) : FloatStyle.of(kind(spec), precision(spec));
    if (spec.alternate()) {
      style = style.withAlternate();
    }
    if (spec.coercesNegativeZero()) {
      style = style.withoutNegativeZero();
    }
    return FloatText.format(value, style);
  }

  private static FloatStyle plain(FormatSpec spec) {
    return spec.precision() < 0
        ? FloatStyle.repr()
        : FloatStyle.of('g', precision(spec)).withDotZero();
  }

  private static char kind(FormatSpec spec) {
    return switch (spec.type()) {
      case '%' -> 'f';
      case 'n' -> 'g';
      default -> (char) spec.type();
    };
  }

  static int precision(FormatSpec spec) {
    long given = spec.precision();
    if (given > Integer.MAX_VALUE - 1) {
      throw Errors.valueError("precision too big");
    }
    return given < 0 ? DEFAULT_PRECISION : (int) given;
  }
}
