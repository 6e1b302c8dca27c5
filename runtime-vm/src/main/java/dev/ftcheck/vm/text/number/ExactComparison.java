package dev.ftcheck.vm.text.number;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Compares floats with ints by their exact values, not by converting the int. */
public final class ExactComparison {
  private static final long EXACT = 1L << 53;

  private ExactComparison() {}

  /** Negative, zero or positive as {@code x < n}, {@code x == n}, {@code x > n}; x is no NaN. */
  public static int compare(double x, long n) {
    if (n >= -EXACT && n <= EXACT) {
      double exact = n;
      return x < exact ? -1 : x > exact ? 1 : 0;
    }
    if (x >= 0x1p63) {
      return 1;
    }
    if (x < -0x1p63) {
      return -1;
    }
    long whole = (long) x; // beyond 2**53 every double is whole; below it the sign decides
    return Long.compare(whole, n);
  }

  /** As {@link #compare(double, long)} for an int of any size. */
  public static int compare(double x, BigInteger n) {
    if (n.bitLength() <= 63) {
      return compare(x, n.longValue());
    }
    if (Double.isInfinite(x) || n.bitLength() > 1024) {
      return Double.isInfinite(x) ? (x > 0 ? 1 : -1) : -n.signum();
    }
    return new BigDecimal(x).compareTo(new BigDecimal(n));
  }
}
