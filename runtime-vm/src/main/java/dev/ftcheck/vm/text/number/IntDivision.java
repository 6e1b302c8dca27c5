package dev.ftcheck.vm.text.number;

import dev.ftcheck.vm.object.Errors;
import java.math.BigInteger;

/** Division of ints of any size: floored, and true division correctly rounded. */
public final class IntDivision {
  private static final long EXACT = 1L << 53;

  /** Bits of a quotient that is long enough to be rounded to 53 correctly. */
  private static final int QUOTIENT_BITS = 56;

  private IntDivision() {}

  /** Quotient and remainder, the remainder with the sign of the divisor; which is not zero. */
  public static BigInteger[] floorDivMod(BigInteger a, BigInteger b) {
    BigInteger[] parts = a.divideAndRemainder(b);
    if (parts[1].signum() != 0 && parts[1].signum() != b.signum()) {
      parts[0] = parts[0].subtract(BigInteger.ONE);
      parts[1] = parts[1].add(b);
    }
    return parts;
  }

  /** {@code a / b} of ints that fit a long; b is not zero. */
  public static double trueDivide(long a, long b) {
    if (a >= -EXACT && a <= EXACT && b >= -EXACT && b <= EXACT) {
      return a == 0 ? (b < 0 ? -0.0 : 0.0) : (double) a / (double) b;
    }
    return trueDivide(BigInteger.valueOf(a), BigInteger.valueOf(b));
  }

  /**
   * {@code a / b}, rounded once; b is not zero.
   *
   * @throws dev.ftcheck.vm.object.Raise OverflowError when the quotient is beyond the largest float
   */
  public static double trueDivide(BigInteger a, BigInteger b) {
    boolean negative = a.signum() < 0 != b.signum() < 0;
    if (a.signum() == 0) {
      return negative ? -0.0 : 0.0;
    }
    BigInteger numerator = a.abs();
    BigInteger denominator = b.abs();
    int shift = numerator.bitLength() - denominator.bitLength() - QUOTIENT_BITS;
    BigInteger[] parts =
        shift < 0
            ? numerator.shiftLeft(-shift).divideAndRemainder(denominator)
            : numerator.divideAndRemainder(denominator.shiftLeft(shift));
    double quotient = ExactDouble.scaled(parts[0], shift, parts[1].signum() != 0);
    if (Double.isInfinite(quotient)) {
      throw Errors.overflowError("integer division result too large for a float");
    }
    return negative ? -quotient : quotient;
  }

  /**
   * {@code float(n)}, rounded to nearest, ties to even.
   *
   * @throws dev.ftcheck.vm.object.Raise OverflowError when the number is beyond the largest float
   */
  public static double toDouble(BigInteger n) {
    double value = n.doubleValue();
    if (Double.isInfinite(value)) {
      throw Errors.overflowError("int too large to convert to float");
    }
    return value;
  }
}
