package dev.ftcheck.vm.text.number;

import java.math.BigInteger;

/** Correctly rounded doubles from exact values that a double need not hold. */
final class ExactDouble {
  private static final int SIGNIFICAND_BITS = 53;
  private static final int LEAST_EXPONENT = -1074;
  private static final int LARGEST_EXPONENT = 1024;

  private ExactDouble() {}

  /**
   * The double nearest to {@code magnitude * 2**exponent}, ties to even.
   *
   * @param magnitude not negative; at least 55 bits long if {@code inexact}
   * @param inexact whether the true value is a little larger, by less than {@code 2**exponent}
   * @return infinity when the value is too large
   */
  static double scaled(BigInteger magnitude, long exponent, boolean inexact) {
    int bits = magnitude.bitLength();
    if (bits == 0) {
      return 0;
    }
    if (exponent + bits > LARGEST_EXPONENT) {
      return Double.POSITIVE_INFINITY;
    }
    if (exponent + bits < LEAST_EXPONENT) {
      return 0;
    }
    int keep = (int) Math.min(SIGNIFICAND_BITS, exponent + bits - LEAST_EXPONENT);
    int drop = bits - keep;
    if (drop <= 0) {
      return Math.scalb((double) magnitude.longValue(), (int) exponent);
    }
    long significand = magnitude.shiftRight(drop).longValue();
    boolean half = magnitude.testBit(drop - 1);
    boolean more = inexact || magnitude.getLowestSetBit() < drop - 1;
    if (half && (more || (significand & 1) != 0)) {
      significand++;
    }
    return Math.scalb((double) significand, (int) (exponent + drop));
  }
}
