package dev.ftcheck.vm.text.number;

import java.math.BigInteger;

/**
 * Hashes of numbers: equal numbers of any type hash alike, as their value modulo the prime 2**61-1.
 * Source: "Hashing of numeric types", library reference.
 */
public final class NumberHash {
  private static final int BITS = 61;
  private static final long MODULUS = (1L << BITS) - 1;
  private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);
  private static final long INFINITY = 314159;
  private static final long IMAGINARY = 1000003;

  private NumberHash() {}

  /** The hash of an int. */
  public static long of(BigInteger value) {
    long magnitude = value.abs().mod(BIG_MODULUS).longValue();
    return valid(value.signum() < 0 ? -magnitude : magnitude);
  }

  /** The hash of an int that fits a long. */
  public static long of(long value) {
    return valid(value % MODULUS);
  }

  /** The hash of a float; a NaN, which hashes by identity, must not come here. */
  public static long of(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? INFINITY : -INFINITY;
    }
    if (value == (long) value && Math.abs(value) < 0x1p62) {
      return of((long) value);
    }
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
    long significand = (long) Math.scalb(Math.abs(value), -exponent);
    int rotation = Math.floorMod(exponent, BITS);
    long magnitude = ((significand << rotation) & MODULUS) | (significand >>> (BITS - rotation));
    return valid(value < 0 ? -magnitude : magnitude);
  }

  /** The hash of a complex from those of its parts. */
  public static long ofParts(long real, long imaginary) {
    return valid(real + IMAGINARY * imaginary);
  }

  private static long valid(long hash) {
    return hash == -1 ? -2 : hash;
  }
}
