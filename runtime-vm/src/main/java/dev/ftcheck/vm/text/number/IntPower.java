package dev.ftcheck.vm.text.number;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import java.math.BigInteger;

/** Powers and shifts of ints. */
public final class IntPower {
  /** Java's largest int has 2**31 - 1 bits. */
  private static final long MOST_BITS = Integer.MAX_VALUE;

  private IntPower() {}

  /** {@code base ** exponent} for an exponent that is not negative. */
  public static BigInteger power(BigInteger base, BigInteger exponent) {
    if (base.bitLength() <= 1 && base.abs().compareTo(BigInteger.ONE) <= 0) {
      boolean same = base.signum() >= 0 || exponent.testBit(0);
      return exponent.signum() == 0 ? BigInteger.ONE : same ? base : BigInteger.ONE;
    }
    if (exponent.bitLength() > 31 || (base.bitLength() - 1L) * exponent.longValue() > MOST_BITS) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR, "");
    }
    return base.pow(exponent.intValueExact());
  }

  /**
   * {@code base ** exponent} in longs, or null when that overflows; the exponent is not negative.
   */
  public static Long smallPower(long base, long exponent) {
    if (exponent > 63 && (base > 1 || base < -1)) {
      return null;
    }
    long result = 1;
    long square = base;
    for (long rest = exponent; ; ) {
      if ((rest & 1) != 0) {
        if (Math.multiplyHigh(result, square) != (result * square) >> 63) {
          return null;
        }
        result *= square;
      }
      rest >>= 1;
      if (rest == 0) {
        return result;
      }
      if (Math.multiplyHigh(square, square) != (square * square) >> 63) {
        return null;
      }
      square *= square;
    }
  }

  /**
   * {@code pow(base, exponent, modulus)}: the result has the sign of the modulus; a negative
   * exponent asks for the inverse.
   *
   * @throws dev.ftcheck.vm.object.Raise ValueError for modulus zero or a base without inverse
   */
  public static BigInteger modular(BigInteger base, BigInteger exponent, BigInteger modulus) {
    if (modulus.signum() == 0) {
      throw Errors.valueError("pow() 3rd argument cannot be 0");
    }
    BigInteger magnitude = modulus.abs();
    if (exponent.signum() < 0 && !base.gcd(magnitude).equals(BigInteger.ONE)) {
      throw Errors.valueError("base is not invertible for the given modulus");
    }
    BigInteger result =
        magnitude.equals(BigInteger.ONE) ? BigInteger.ZERO : base.modPow(exponent, magnitude);
    return modulus.signum() < 0 && result.signum() != 0 ? result.add(modulus) : result;
  }

  /** {@code n << count}. */
  public static BigInteger shiftLeft(BigInteger n, BigInteger count) {
    checkCount(count);
    if (n.signum() == 0) {
      return n;
    }
    if (count.bitLength() > 31 || n.bitLength() + count.longValue() > MOST_BITS) {
      throw Errors.overflowError("too many digits in integer");
    }
    return n.shiftLeft(count.intValueExact());
  }

  /** {@code n >> count}. */
  public static BigInteger shiftRight(BigInteger n, BigInteger count) {
    checkCount(count);
    if (count.bitLength() > 31) {
      return n.signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ZERO;
    }
    return n.shiftRight(count.intValueExact());
  }

  private static void checkCount(BigInteger count) {
    if (count.signum() < 0) {
      throw Errors.valueError("negative shift count");
    }
  }
}
