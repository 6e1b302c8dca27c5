package dev.ftcheck.vm.text.number;

import dev.ftcheck.vm.object.Errors;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** {@code round(float, ndigits)}: correctly rounded in decimal, halves to even. */
public final class FloatRounding {
  /** With this many digits every double is already exact. */
  private static final int MOST_DIGITS = 323;

  /** Rounding this many places before the point leaves nothing of any double. */
  private static final int FEWEST_DIGITS = -308;

  private FloatRounding() {}

  /**
   * Rounds to {@code digits} places after the point (before it when negative).
   *
   * @throws dev.ftcheck.vm.object.Raise OverflowError when the rounded value is beyond the largest
   *     float
   */
  public static double round(double x, long digits) {
    if (x == 0 || Double.isNaN(x) || Double.isInfinite(x) || digits > MOST_DIGITS) {
      return x;
    }
    if (digits < FEWEST_DIGITS) {
      return Math.copySign(0.0, x);
    }
    double rounded = new BigDecimal(x).setScale((int) digits, RoundingMode.HALF_EVEN).doubleValue();
    if (Double.isInfinite(rounded)) {
      throw Errors.overflowError("rounded value too large to represent");
    }
    return Math.copySign(rounded, x);
  }
}
