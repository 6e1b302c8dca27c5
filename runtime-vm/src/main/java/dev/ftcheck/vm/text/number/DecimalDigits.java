package dev.ftcheck.vm.text.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The decimal digits of the magnitude of a finite double: the value is {@code 0.d1d2d3... *
 * 10**point}. There are no trailing zeros; zero has the digit string "0" and the point 1.
 *
 * <p>The three ways to choose the digits are modes 0, 2 and 3 of David Gay's {@code dtoa},
 * correctly rounded, halves to even.
 */
record DecimalDigits(String digits, int point) {
  private static final DecimalDigits ZERO = new DecimalDigits("0", 1);

  /** No double has more significant digits than this in its exact decimal expansion. */
  private static final int MOST_SIGNIFICANT_DIGITS = 800;

  /** No double has more digits after the point than this in its exact decimal expansion. */
  private static final int MOST_FRACTION_DIGITS = 1100;

  /** Below this, Java's two-digit minimum hides that one digit would identify the number. */
  private static final double COARSE = 1e-320;

  /** The fewest digits that read back as the same double; of these the closest. */
  static DecimalDigits shortest(double x) {
    double magnitude = Math.abs(x);
    if (magnitude == 0) {
      return ZERO;
    }
    if (magnitude < COARSE) {
      for (int n = 1; ; n++) {
        DecimalDigits candidate = significant(magnitude, n);
        if (candidate.value() == magnitude) {
          return candidate;
        }
      }
    }
    return fromJava(Double.toString(magnitude));
  }

  /** At most {@code count} significant digits. */
  static DecimalDigits significant(double x, int count) {
    if (x == 0) {
      return ZERO;
    }
    MathContext context =
        new MathContext(Math.min(count, MOST_SIGNIFICANT_DIGITS), RoundingMode.HALF_EVEN);
    return of(new BigDecimal(Math.abs(x)).round(context));
  }

  /** At most {@code count} digits after the decimal point; a negative count rounds before it. */
  static DecimalDigits fraction(double x, int count) {
    if (x == 0) {
      return ZERO;
    }
    int scale = Math.min(count, MOST_FRACTION_DIGITS);
    return of(new BigDecimal(Math.abs(x)).setScale(scale, RoundingMode.HALF_EVEN));
  }

  private static DecimalDigits of(BigDecimal value) {
    if (value.signum() == 0) {
      return ZERO;
    }
    String text = value.unscaledValue().toString();
    return new DecimalDigits(withoutTrailingZeros(text), text.length() - value.scale());
  }

  /** Reads Java's shortest form: {@code 12.5}, {@code 0.001} or {@code 1.5E-7}. */
  private static DecimalDigits fromJava(String text) {
    int e = text.indexOf('E');
    String mantissa = e < 0 ? text : text.substring(0, e);
    int exponent = e < 0 ? 0 : Integer.parseInt(text, e + 1, text.length(), 10);
    int dot = mantissa.indexOf('.');
    String all = mantissa.substring(0, dot) + mantissa.substring(dot + 1);
    int leading = 0;
    while (all.charAt(leading) == '0') {
      leading++;
    }
    return new DecimalDigits(
        withoutTrailingZeros(all.substring(leading)), dot - leading + exponent);
  }

  private static String withoutTrailingZeros(String digits) {
    int end = digits.length();
    while (end > 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }

  boolean isZero() {
    return digits.equals("0");
  }

  private double value() {
    return Double.parseDouble("0." + digits + "e" + point);
  }
}
