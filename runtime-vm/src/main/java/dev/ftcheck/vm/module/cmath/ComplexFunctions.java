package dev.ftcheck.vm.module.cmath;

import dev.ftcheck.vm.module.math.Hyperbolic;
import dev.ftcheck.vm.object.PyComplex;

/**
 * Elementary functions of finite complex numbers, after Kahan ("Branch Cuts for Complex Elementary
 * Functions, or Much Ado About Nothing's Sign Bit", 1987). An infinite part tells an overflow, null
 * a pole.
 */
final class ComplexFunctions {

  private static final double LN2 = 0.6931471805599453;
  private static final double LARGE = Double.MAX_VALUE / 4;
  private static final double SQRT_LARGE = Math.sqrt(LARGE);
  private static final double LOG_LARGE = Math.log(LARGE);
  private static final double SQRT_TINY = Math.sqrt(Double.MIN_NORMAL);

  private ComplexFunctions() {}

  private static boolean isLarge(PyComplex z) {
    return Math.abs(z.real) > LARGE || Math.abs(z.imaginary) > LARGE;
  }

  /** {@code log(2 |z|)} for a large number. */
  private static double logOfDouble(PyComplex z) {
    return Math.log(Math.hypot(z.real / 2, z.imaginary / 2)) + 2 * LN2;
  }

  static PyComplex sqrt(PyComplex z) {
    if (z.real == 0 && z.imaginary == 0) {
      return new PyComplex(0, z.imaginary);
    }
    double x = Math.abs(z.real);
    double y = Math.abs(z.imaginary);
    double s;
    if (x < Double.MIN_NORMAL && y < Double.MIN_NORMAL) {
      x = Math.scalb(x, 54);
      s = Math.scalb(Math.sqrt(x + Math.hypot(x, Math.scalb(y, 54))), -27);
    } else {
      x /= 8;
      s = 2 * Math.sqrt(x + Math.hypot(x, y / 8));
    }
    double d = y / (2 * s);
    return z.real >= 0
        ? new PyComplex(s, Math.copySign(d, z.imaginary))
        : new PyComplex(d, Math.copySign(s, z.imaginary));
  }

  static PyComplex log(PyComplex z) {
    double x = Math.abs(z.real);
    double y = Math.abs(z.imaginary);
    double real;
    if (x == 0 && y == 0) {
      return null;
    }
    if (isLarge(z)) {
      real = Math.log(Math.hypot(x / 2, y / 2)) + LN2;
    } else if (x < Double.MIN_NORMAL && y < Double.MIN_NORMAL) {
      real = Math.log(Math.hypot(Math.scalb(x, 53), Math.scalb(y, 53))) - 53 * LN2;
    } else {
      double h = Math.hypot(x, y);
      double more = Math.max(x, y);
      double less = Math.min(x, y);
      real =
          h >= 0.71 && h <= 1.73
              ? Math.log1p((more - 1) * (more + 1) + less * less) / 2
              : Math.log(h);
    }
    return new PyComplex(real, Math.atan2(z.imaginary, z.real));
  }

  static PyComplex exp(PyComplex z) {
    boolean large = z.real > LOG_LARGE;
    double size = Math.exp(large ? z.real - 1 : z.real);
    double factor = large ? Math.E : 1;
    return new PyComplex(
        size * Math.cos(z.imaginary) * factor, size * Math.sin(z.imaginary) * factor);
  }

  static PyComplex acos(PyComplex z) {
    if (isLarge(z)) {
      double size = logOfDouble(z);
      double imaginary =
          z.real < 0 ? -Math.copySign(size, z.imaginary) : Math.copySign(size, -z.imaginary);
      return new PyComplex(Math.atan2(Math.abs(z.imaginary), z.real), imaginary);
    }
    PyComplex s = sqrt(new PyComplex(1 - z.real, -z.imaginary));
    PyComplex t = sqrt(new PyComplex(1 + z.real, z.imaginary));
    return new PyComplex(
        2 * Math.atan2(s.real, t.real),
        Hyperbolic.asinh(t.real * s.imaginary - t.imaginary * s.real));
  }

  static PyComplex acosh(PyComplex z) {
    if (isLarge(z)) {
      return new PyComplex(logOfDouble(z), Math.atan2(z.imaginary, z.real));
    }
    PyComplex s = sqrt(new PyComplex(z.real - 1, z.imaginary));
    PyComplex t = sqrt(new PyComplex(z.real + 1, z.imaginary));
    return new PyComplex(
        Hyperbolic.asinh(s.real * t.real + s.imaginary * t.imaginary),
        2 * Math.atan2(s.imaginary, t.real));
  }

  static PyComplex asinh(PyComplex z) {
    if (isLarge(z)) {
      double size = logOfDouble(z);
      double real = z.imaginary >= 0 ? Math.copySign(size, z.real) : -Math.copySign(size, -z.real);
      return new PyComplex(real, Math.atan2(z.imaginary, Math.abs(z.real)));
    }
    PyComplex s = sqrt(new PyComplex(1 + z.imaginary, -z.real));
    PyComplex t = sqrt(new PyComplex(1 - z.imaginary, z.real));
    return new PyComplex(
        Hyperbolic.asinh(s.real * t.imaginary - t.real * s.imaginary),
        Math.atan2(z.imaginary, s.real * t.real - s.imaginary * t.imaginary));
  }

  static PyComplex atanh(PyComplex z) {
    if (Math.copySign(1, z.real) < 0) {
      PyComplex mirrored = atanh(new PyComplex(-z.real, -z.imaginary));
      return mirrored == null ? null : new PyComplex(-mirrored.real, -mirrored.imaginary);
    }
    double y = Math.abs(z.imaginary);
    if (z.real > SQRT_LARGE || y > SQRT_LARGE) {
      double h = Math.hypot(z.real / 2, z.imaginary / 2);
      return new PyComplex(z.real / 4 / h / h, -Math.copySign(Math.PI / 2, -z.imaginary));
    }
    if (z.real == 1 && y < SQRT_TINY) {
      return y == 0
          ? null
          : new PyComplex(
              -Math.log(Math.sqrt(y) / Math.sqrt(Math.hypot(y, 2))),
              Math.copySign(Math.atan2(2, -y) / 2, z.imaginary));
    }
    double rest = 1 - z.real;
    return new PyComplex(
        Math.log1p(4 * z.real / (rest * rest + y * y)) / 4,
        -Math.atan2(-2 * z.imaginary, rest * (1 + z.real) - y * y) / 2);
  }

  static PyComplex cosh(PyComplex z) {
    boolean large = Math.abs(z.real) > LOG_LARGE;
    double x = large ? z.real - Math.copySign(1, z.real) : z.real;
    double factor = large ? Math.E : 1;
    return new PyComplex(
        Math.cos(z.imaginary) * Hyperbolic.cosh(x) * factor,
        Math.sin(z.imaginary) * Hyperbolic.sinh(x) * factor);
  }

  static PyComplex sinh(PyComplex z) {
    boolean large = Math.abs(z.real) > LOG_LARGE;
    double x = large ? z.real - Math.copySign(1, z.real) : z.real;
    double factor = large ? Math.E : 1;
    return new PyComplex(
        Math.cos(z.imaginary) * Hyperbolic.sinh(x) * factor,
        Math.sin(z.imaginary) * Hyperbolic.cosh(x) * factor);
  }

  static PyComplex tanh(PyComplex z) {
    if (Math.abs(z.real) > LOG_LARGE) {
      double imaginary =
          4 * Math.sin(z.imaginary) * Math.cos(z.imaginary) * Math.exp(-2 * Math.abs(z.real));
      return new PyComplex(Math.copySign(1, z.real), imaginary);
    }
    double tx = Hyperbolic.tanh(z.real);
    double ty = Math.tan(z.imaginary);
    double cx = 1 / Hyperbolic.cosh(z.real);
    double product = tx * ty;
    double denominator = 1 + product * product;
    return new PyComplex(tx * (1 + ty * ty) / denominator, ty / denominator * cx * cx);
  }

  /** The functions that turn at an infinite real part with a finite angle that is not zero. */
  static PyComplex atInfinity(String function, PyComplex z) {
    double infinity = Double.POSITIVE_INFINITY;
    double cos = Math.cos(z.imaginary);
    double sin = Math.sin(z.imaginary);
    boolean negative = z.real < 0;
    return switch (function) {
      case "exp" -> {
        double size = negative ? 0 : infinity;
        yield new PyComplex(Math.copySign(size, cos), Math.copySign(size, sin));
      }
      case "cosh" ->
          new PyComplex(
              Math.copySign(infinity, cos), Math.copySign(infinity, negative ? -sin : sin));
      case "sinh" ->
          new PyComplex(
              Math.copySign(infinity, negative ? -cos : cos), Math.copySign(infinity, sin));
      default -> new PyComplex(negative ? -1 : 1, Math.copySign(0.0, 2 * sin * cos));
    };
  }
}
