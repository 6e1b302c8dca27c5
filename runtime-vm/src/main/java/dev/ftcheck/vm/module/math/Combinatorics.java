package dev.ftcheck.vm.module.math;

import dev.ftcheck.vm.object.Errors;
import java.math.BigInteger;

/** Factorials, permutations and combinations of ints of any size. */
final class Combinatorics {

  private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

  private Combinatorics() {}

  static BigInteger factorial(BigInteger n) {
    if (n.signum() < 0) {
      throw Errors.valueError("factorial() not defined for negative values");
    }
    if (n.compareTo(LARGEST) > 0) {
      throw Errors.overflowError("factorial() argument should not exceed %d", Long.MAX_VALUE);
    }
    return productOfRange(BigInteger.ONE, n.longValue());
  }

  /** {@code first * (first + 1) * ...}, {@code count} factors, halved until the parts are small. */
  private static BigInteger productOfRange(BigInteger first, long count) {
    if (count <= 0) {
      return BigInteger.ONE;
    }
    if (count > 16) {
      long half = count / 2;
      return productOfRange(first, half)
          .multiply(productOfRange(first.add(BigInteger.valueOf(half)), count - half));
    }
    BigInteger product = first;
    for (int i = 1; i < count; i++) {
      product = product.multiply(first.add(BigInteger.valueOf(i)));
    }
    return product;
  }

  /** {@code n! / (n - k)!}. */
  static BigInteger permutations(BigInteger n, BigInteger k) {
    checkArguments(n, k);
    if (n.compareTo(k) < 0) {
      return BigInteger.ZERO;
    }
    if (k.compareTo(LARGEST) > 0) {
      throw Errors.overflowError("k must not exceed %d", Long.MAX_VALUE);
    }
    return productOfRange(n.subtract(k).add(BigInteger.ONE), k.longValue());
  }

  /** {@code n! / (k! * (n - k)!)}. */
  static BigInteger combinations(BigInteger n, BigInteger k) {
    checkArguments(n, k);
    BigInteger other = n.subtract(k);
    if (other.signum() < 0) {
      return BigInteger.ZERO;
    }
    BigInteger smaller = k.min(other);
    if (smaller.compareTo(LARGEST) > 0) {
      throw Errors.overflowError("min(n - k, k) must not exceed %d", Long.MAX_VALUE);
    }
    return choose(n, smaller.longValue());
  }

  /** C(n, k) = C(n, j) * C(n - j, k - j) / C(k, j) with j about half of k. */
  private static BigInteger choose(BigInteger n, long k) {
    if (k == 0) {
      return BigInteger.ONE;
    }
    if (k < 32) {
      BigInteger all = productOfRange(n.subtract(BigInteger.valueOf(k - 1)), k);
      return all.divide(productOfRange(BigInteger.ONE, k));
    }
    long j = k / 2;
    return choose(n, j)
        .multiply(choose(n.subtract(BigInteger.valueOf(j)), k - j))
        .divide(choose(BigInteger.valueOf(k), j));
  }

  private static void checkArguments(BigInteger n, BigInteger k) {
    if (n.signum() < 0) {
      throw Errors.valueError("n must be a non-negative integer");
    }
    if (k.signum() < 0) {
      throw Errors.valueError("k must be a non-negative integer");
    }
  }
}
