package dev.ftcheck.vm.text.format;

import dev.ftcheck.vm.text.number.FloatStyle;
import dev.ftcheck.vm.text.number.FloatText;
import java.util.Locale;

/**
 * One {@code %} directive with its numbers known. Source: "printf-style String Formatting", library
 * reference.
 *
 * @param flags those of {@code -+ #0} that were given
 * @param width the least width; 0 when not given
 * @param precision -1 when not given
 * @param conversion the code point of the conversion type
 */
public record PercentDirective(String flags, int width, int precision, int conversion) {
  private static final int DEFAULT_PRECISION = 6;

  private boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  /** Lays out the result of {@code %s} and its like: cut to the precision, padded. */
  public String text(String value) {
    String shown = value;
    if (precision >= 0 && value.codePointCount(0, value.length()) > precision) {
      shown = value.substring(0, value.offsetByCodePoints(0, precision));
    }
    return padded("", shown, false);
  }

  /** Lays out the result of {@code %c}. */
  public String character(String value) {
    return padded("", value, false);
  }

  /**
   * Lays out an int.
   *
   * @param digits without sign and prefix, in lower case
   */
  public String integer(boolean negative, String digits) {
    String number =
        precision > digits.length() ? "0".repeat(precision - digits.length()) + digits : digits;
    String prefix = "";
    if (has('#')) {
      prefix =
          switch (conversion) {
            case 'x', 'X' -> "0" + (char) conversion;
            case 'o' -> "0o";
            default -> "";
          };
    }
    if (conversion == 'X') {
      number = number.toUpperCase(Locale.ROOT);
    }
    return padded(sign(negative) + prefix, number, true);
  }

  /** Lays out a float. */
  public String real(double value) {
    FloatStyle style =
        FloatStyle.of((char) conversion, precision < 0 ? DEFAULT_PRECISION : precision);
    String text = FloatText.format(value, has('#') ? style.withAlternate() : style);
    boolean negative = text.charAt(0) == '-';
    return padded(sign(negative), negative ? text.substring(1) : text, true);
  }

  private String sign(boolean negative) {
    return negative ? "-" : has('+') ? "+" : has(' ') ? " " : "";
  }

  private String padded(String head, String body, boolean isNumber) {
    int missing = width - head.length() - body.codePointCount(0, body.length());
    if (missing <= 0) {
      return head.isEmpty() ? body : head + body;
    }
    StringBuilder out = new StringBuilder(head.length() + body.length() + missing);
    if (has('-')) {
      return out.append(head).append(body).repeat(' ', missing).toString();
    }
    return isNumber && has('0')
        ? out.append(head).repeat('0', missing).append(body).toString()
        : out.repeat(' ', missing).append(head).append(body).toString();
  }
}
