package dev.ftcheck.vm.text.format;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;

/** Puts the parts of a number together: sign, prefix, grouped digits, padding. */
final class NumberLayout {
  private static final int DECIMAL_GROUP = 3;
  private static final int BINARY_GROUP = 4;

  private final FormatSpec spec;

  NumberLayout(FormatSpec spec) {
    this.spec = spec;
  }

  /** The sign to show for a number, by the specification. */
  static String sign(boolean negative, FormatSpec spec) {
    return negative ? "-" : spec.sign() == '+' ? "+" : spec.sign() == ' ' ? " " : "";
  }

  /**
   * Lays out a number.
   *
   * @param number the unsigned text: digits, perhaps a point and more digits, perhaps an exponent
   */
  String lay(String sign, String prefix, String number) {
    if (isPlain(number)) {
      return padded(sign.isEmpty() ? prefix : sign + prefix, number, spec);
    }
    int whole = digitsEnd(number, 0);
    boolean point = whole < number.length() && number.charAt(whole) == '.';
    int fractionStart = point ? whole + 1 : whole;
    int fractionEnd = point ? digitsEnd(number, fractionStart) : whole;
    String fraction = groupedFraction(number.substring(fractionStart, fractionEnd));
    String rest = number.substring(fractionEnd);
    int fixed =
        sign.length() + prefix.length() + (point ? 1 : 0) + fraction.length() + rest.length();
    StringBuilder body = new StringBuilder();
    if (whole > 0) {
      boolean fillsWithZeros = spec.fill() == '0' && spec.align() == '=';
      long least = fillsWithZeros ? checked(spec.width()) - fixed : 0;
      appendGrouped(body, number, whole, least);
    }
    if (point) {
      body.append('.');
    }
    body.append(fraction).append(rest);
    return padded(sign + prefix, body, spec);
  }

  /** Whether nothing comes between the digits and the head, and no grouping. */
  private boolean isPlain(String number) {
    return spec.grouping() == 0
        && spec.fractionGrouping() == 0
        && (spec.fill() != '0' || spec.align() != '=' || !isDigit(number.charAt(0)));
  }

  private static int digitsEnd(String number, int start) {
    int i = start;
    while (i < number.length() && isDigit(number.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Digits of any base: the exponent's letter never directly follows the whole part of hex. */
  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private String groupedFraction(String digits) {
    if (spec.fractionGrouping() == 0 || digits.length() <= DECIMAL_GROUP) {
      return digits;
    }
    StringBuilder out = new StringBuilder(digits.length() + digits.length() / DECIMAL_GROUP);
    for (int i = 0; i < digits.length(); i += DECIMAL_GROUP) {
      if (i > 0) {
        out.append(spec.fractionGrouping());
      }
      out.append(digits, i, Math.min(digits.length(), i + DECIMAL_GROUP));
    }
    return out.toString();
  }

  /** Appends the first {@code count} digits, with zeros before them up to {@code least} wide. */
  private void appendGrouped(StringBuilder out, String number, int count, long least) {
    if (spec.grouping() == 0) {
      zeros(out, least - count);
      out.append(number, 0, count);
      return;
    }
    int group = spec.typeIsOneOf("boxX") ? BINARY_GROUP : DECIMAL_GROUP;
    long digits = Math.max(count, 1);
    while (digits + (digits - 1) / group < least) {
      digits++;
    }
    for (long i = 0; i < digits; i++) {
      if (i > 0 && (digits - i) % group == 0) {
        out.append(spec.grouping());
      }
      long from = count - digits + i;
      out.append(from < 0 ? '0' : number.charAt((int) from));
    }
  }

  /** Lays out an integer whose digits may be letters. */
  String layInteger(String sign, String prefix, String digits) {
    boolean fillsWithZeros = spec.fill() == '0' && spec.align() == '=';
    long least = fillsWithZeros ? checked(spec.width()) - sign.length() - prefix.length() : 0;
    if (least <= digits.length() && spec.grouping() == 0) {
      return padded(sign + prefix, digits, spec);
    }
    StringBuilder body = new StringBuilder((int) Math.max(least, digits.length()));
    appendGrouped(body, digits, digits.length(), least);
    return padded(sign + prefix, body, spec);
  }

  private static void zeros(StringBuilder out, long count) {
    if (count > 0) {
      out.repeat('0', (int) count);
    }
  }

  /** Pads to the width; {@code =} pads between the head and the body. */
  static String padded(String head, CharSequence body, FormatSpec spec) {
    if (spec.width() <= head.length() + body.length() / 2) {
      return head.isEmpty() ? body.toString() : head + body; // at least so many code points
    }
    int length = head.length() + Character.codePointCount(body, 0, body.length());
    long missing = checked(spec.width()) - length;
    if (missing <= 0) {
      return head.isEmpty() ? body.toString() : head + body;
    }
    int padding = (int) missing;
    int before =
        switch (spec.align()) {
          case '<' -> 0;
          case '^' -> padding / 2;
          default -> padding;
        };
    StringBuilder out = new StringBuilder(length + padding);
    if (spec.align() == '=') {
      return out.append(head).repeat(spec.fill(), padding).append(body).toString();
    }
    return out.repeat(spec.fill(), before)
        .append(head)
        .append(body)
        .repeat(spec.fill(), padding - before)
        .toString();
  }

  private static long checked(long width) {
    if (width > Integer.MAX_VALUE - 16) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR, "");
    }
    return width;
  }
}
