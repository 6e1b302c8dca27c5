package dev.ftcheck.vm.module.math;

/**
 * Hyperbolic functions and their inverses, by the formulas of fdlibm (Sun Microsystems, 1993),
 * which the C libraries that Python runs on follow too.
 */
public final class Hyperbolic {

  private static final double LN2 = 0.6931471805599453;
  private static final double TINY = 0x1p-28;
  private static final double HUGE = 0x1p28;

  /** From here on {@code exp(-x)} is lost beside {@code exp(x)}. */
  private static final double ONE_SIDED = 22;

  /** {@code log(Double.MAX_VALUE)}. */
  private static final double LARGEST_EXPONENT = 709.782712893384;

  private Hyperbolic() {}

  public static double sinh(double x) {
    double size = Math.abs(x);
    if (size < TINY || Double.isNaN(x)) {
      return x;
    }
    if (size >= ONE_SIDED) {
      return Math.copySign(halfExp(size), x);
    }
    double t = Math.expm1(size);
    double twice = size < 1 ? 2 * t - t * t / (t + 1) : t + t / (t + 1);
    return Math.copySign(0.5, x) * twice;
  }

  public static double cosh(double x) {
    double size = Math.abs(x);
    if (size < 0.5 * LN2) {
      double t = Math.expm1(size);
      return 1 + t * t / (2 * (1 + t));
    }
    if (size >= ONE_SIDED) {
      return halfExp(size);
    }
    double t = Math.exp(size);
    return 0.5 * t + 0.5 / t;
  }

  /** {@code exp(x) / 2} without early overflow. */
  private static double halfExp(double x) {
    if (x <= LARGEST_EXPONENT) {
      return 0.5 * Math.exp(x);
    }
    double root = Math.exp(0.5 * x);
    return 0.5 * root * root;
  }

  public static double tanh(double x) {
    return StrictMath.tanh(x);
  }

  public static double asinh(double x) {
    double size = Math.abs(x);
    if (size < TINY || Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    double result;
    if (size > HUGE) {
      result = Math.log(size) + LN2;
    } else if (size > 2) {
      result = Math.log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
    } else {
      double square = size * size;
      result = Math.log1p(size + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(result, x);
  }

  /** NaN below 1. */
  public static double acosh(double x) {
    if (x < 1) {
      return Double.NaN;
    }
    if (x > HUGE) {
      return Math.log(x) + LN2;
    }
    if (x > 2) {
      return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double t = x - 1;
    return Math.log1p(t + Math.sqrt(2 * t + t * t));
  }

  /** NaN outside -1 to 1, infinite at the ends. */
  public static double atanh(double x) {
    double size = Math.abs(x);
    if (size > 1 || Double.isNaN(x)) {
      return Double.NaN;
    }
    if (size < TINY) {
      return x;
    }
    double twice = size + size;
    double inner = size < 0.5 ? twice + twice * size / (1 - size) : twice / (1 - size);
    return Math.copySign(0.5 * Math.log1p(inner), x);
  }
}
