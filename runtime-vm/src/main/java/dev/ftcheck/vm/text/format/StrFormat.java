package dev.ftcheck.vm.text.format;

import dev.ftcheck.vm.object.Errors;

/** {@code str.__format__}. */
public final class StrFormat {
  private StrFormat() {}

  /** Formats a text by a specification that is not empty. */
  public static String format(String value, String spec, String typeName) {
    FormatSpec parsed = FormatSpec.parse(spec, typeName, 's', '<');
    if (parsed.type() != 's') {
      throw FormatSpecParser.unknownType(parsed.type(), typeName);
    }
    check(parsed);
    String shown = value;
    if (parsed.precision() >= 0 && parsed.precision() < value.length()) {
      int length = value.codePointCount(0, value.length());
      if (parsed.precision() < length) {
        shown = value.substring(0, value.offsetByCodePoints(0, (int) parsed.precision()));
      }
    }
    return NumberLayout.padded("", shown, parsed);
  }

  private static void check(FormatSpec spec) {
    if (spec.sign() != 0) {
      throw Errors.valueError(
          (spec.sign() == ' ' ? "Space" : "Sign") + " not allowed in string format specifier");
    }
    if (spec.coercesNegativeZero()) {
      throw Errors.valueError("Negative zero coercion (z) not allowed in string format specifier");
    }
    if (spec.alternate()) {
      throw Errors.valueError("Alternate form (#) not allowed in string format specifier");
    }
    if (spec.align() == '=') {
      throw Errors.valueError("'=' alignment not allowed in string format specifier");
    }
  }
}
