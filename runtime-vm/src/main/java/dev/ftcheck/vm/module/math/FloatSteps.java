package dev.ftcheck.vm.module.math;

/** Floats as points on a line: neighbours, mantissa and exponent. */
final class FloatSteps {

  private FloatSteps() {}

  /**
   * The float {@code steps} places after {@code x} towards {@code y}, not beyond it.
   *
   * @param steps an unsigned number
   */
  static double next(double x, double y, long steps) {
    if (steps == 0 || Double.isNaN(x)) {
      return x;
    }
    if (Double.isNaN(y)) {
      return y;
    }
    if (x == y) {
      return y;
    }
    long from = ordinal(x);
    long to = ordinal(y);
    long distance = to > from ? to - from : from - to;
    boolean tooFar = Long.compareUnsigned(steps, distance) >= 0;
    return tooFar ? y : ofOrdinal(to > from ? from + steps : from - steps);
  }

  /** Place in the order of floats; both zeros are at 0. */
  private static long ordinal(double x) {
    long bits = Double.doubleToRawLongBits(x);
    return bits < 0 ? -(bits & Long.MAX_VALUE) : bits;
  }

  private static double ofOrdinal(long place) {
    return Double.longBitsToDouble(place < 0 ? -place | Long.MIN_VALUE : place);
  }

  /** The exponent of {@code x = m * 2**e} with m from 0.5 below 1; 0 for zero, inf and nan. */
  static int exponent(double x) {
    if (x == 0 || !Double.isFinite(x)) {
      return 0;
    }
    return Math.abs(x) < Double.MIN_NORMAL
        ? Math.getExponent(x * 0x1p54) + 1 - 54
        : Math.getExponent(x) + 1;
  }

  /** The mantissa that belongs to {@link #exponent}. */
  static double mantissa(double x) {
    if (x == 0 || !Double.isFinite(x)) {
      return x;
    }
    double normal = Math.abs(x) < Double.MIN_NORMAL ? x * 0x1p54 : x;
    return Math.scalb(normal, -Math.getExponent(normal) - 1);
  }

  /** {@code x * 2**exponent}, rounded once. */
  static double scale(double x, long exponent) {
    int e = (int) Math.clamp(exponent, -5000, 5000);
    if (x == 0 || !Double.isFinite(x)) {
      return x;
    }
    double mantissa = mantissa(x);
    long total = (long) exponent(x) + e;
    if (total > Double.MAX_EXPONENT + 1) {
      return Math.copySign(Double.POSITIVE_INFINITY, x);
    }
    // the mantissa has full precision, so that only the last multiplication rounds
    return total < -1021
        ? Math.scalb(mantissa, (int) Math.max(total, -2000))
        : Math.scalb(mantissa * 2, (int) total - 1);
  }
}
