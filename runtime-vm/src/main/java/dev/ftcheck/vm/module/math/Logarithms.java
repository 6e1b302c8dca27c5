package dev.ftcheck.vm.module.math;

import java.math.BigInteger;

/** Logarithms to base e, 2 and 10 of floats and of ints of any size. */
final class Logarithms {

  private static final double INVERSE_LN2_HIGH = 1.4426950408889634;
  private static final double INVERSE_LN2_LOW = 2.0355273740931033e-17;
  private static final double INVERSE_LN10 = 0.4342944819032518;
  private static final double LOG10_2_HIGH = 0.30102999566361177;
  private static final double LOG10_2_LOW = 3.694239077158931e-13;

  private Logarithms() {}

  /** One of the three bases. */
  enum Base {
    E,
    TWO,
    TEN;

    double log(double x) {
      return switch (this) {
        case E -> Math.log(x);
        case TWO -> log2(x);
        case TEN -> log10(x);
      };
    }

    /** The logarithm of a positive int of any size. */
    double log(BigInteger x) {
      double value = x.doubleValue();
      if (!Double.isInfinite(value)) {
        return log(value);
      }
      int exponent = x.bitLength();
      double fraction = Math.scalb(x.shiftRight(exponent - 64).doubleValue(), -64);
      return log(fraction) + log(2.0) * exponent;
    }
  }

  /** Exact for powers of two. */
  static double log2(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return Math.log(x);
    }
    if (x < Double.MIN_NORMAL) {
      return log2(x * 0x1p60) - 60;
    }
    int exponent = Math.getExponent(x);
    double fraction = Math.scalb(x, -exponent);
    if (fraction > 1.4142135623730951) {
      fraction /= 2;
      exponent++;
    }
    double log = Math.log(fraction);
    double product = log * INVERSE_LN2_HIGH;
    double rest = Math.fma(log, INVERSE_LN2_HIGH, -product) + log * INVERSE_LN2_LOW;
    return exponent + product + rest;
  }

  /** By the formula of fdlibm. */
  static double log10(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return Math.log(x);
    }
    if (x < Double.MIN_NORMAL) {
      return log10Normal(x * 0x1p54, -54);
    }
    return log10Normal(x, 0);
  }

  private static double log10Normal(double normal, int bias) {
    int k = Math.getExponent(normal) + bias;
    int roundUp = k < 0 ? 1 : 0;
    double fraction = Math.scalb(normal, -Math.getExponent(normal) - roundUp);
    double y = k + roundUp;
    double z = y * LOG10_2_LOW + INVERSE_LN10 * Math.log(fraction);
    return z + y * LOG10_2_HIGH;
  }
}
