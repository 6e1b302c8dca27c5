package dev.ftcheck.vm.types.complex;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyComplex;

/**
 * Complex products, quotients and powers. Infinities that the plain formulas turn into NaN are
 * recovered as in C99, Annex G; mixed real operands keep their missing part out of the formula.
 */
public final class ComplexArithmetic {
  private static final int LARGEST_REPEATED_PRODUCT = 100;
  private static final PyComplex ONE = new PyComplex(1, 0);

  private ComplexArithmetic() {}

  static PyComplex multiply(PyComplex a, PyComplex b) {
    double re = a.real * b.real - a.imaginary * b.imaginary;
    double im = a.real * b.imaginary + a.imaginary * b.real;
    return Double.isNaN(re) && Double.isNaN(im) ? recovered(a, b, re, im) : new PyComplex(re, im);
  }

  private static PyComplex recovered(PyComplex a, PyComplex b, double re, double im) {
    double ar = a.real;
    double ai = a.imaginary;
    double br = b.real;
    double bi = b.imaginary;
    boolean infinite = false;
    if (isInfinite(a)) {
      ar = unit(ar);
      ai = unit(ai);
      br = zeroIfNan(br);
      bi = zeroIfNan(bi);
      infinite = true;
    }
    if (isInfinite(b)) {
      br = unit(br);
      bi = unit(bi);
      ar = zeroIfNan(ar);
      ai = zeroIfNan(ai);
      infinite = true;
    }
    boolean overflowed =
        Double.isInfinite(a.real * b.real)
            || Double.isInfinite(a.imaginary * b.imaginary)
            || Double.isInfinite(a.real * b.imaginary)
            || Double.isInfinite(a.imaginary * b.real);
    if (!infinite && overflowed) {
      ar = zeroIfNan(ar);
      ai = zeroIfNan(ai);
      br = zeroIfNan(br);
      bi = zeroIfNan(bi);
      infinite = true;
    }
    return infinite
        ? new PyComplex(
            Double.POSITIVE_INFINITY * (ar * br - ai * bi),
            Double.POSITIVE_INFINITY * (ar * bi + ai * br))
        : new PyComplex(re, im);
  }

  private static boolean isInfinite(PyComplex z) {
    return Double.isInfinite(z.real) || Double.isInfinite(z.imaginary);
  }

  private static boolean isFinite(PyComplex z) {
    return Double.isFinite(z.real) && Double.isFinite(z.imaginary);
  }

  /** One for an infinity, zero for the rest, with the sign of x. */
  private static double unit(double x) {
    return Math.copySign(Double.isInfinite(x) ? 1.0 : 0.0, x);
  }

  private static double zeroIfNan(double x) {
    return Double.isNaN(x) ? Math.copySign(0.0, x) : x;
  }

  /** {@code a / b} by Smith's method. */
  static PyComplex divide(PyComplex a, PyComplex b) {
    double re;
    double im;
    if (Math.abs(b.real) >= Math.abs(b.imaginary)) {
      checkDivisor(b.real);
      double ratio = b.imaginary / b.real;
      double denominator = b.real + b.imaginary * ratio;
      re = (a.real + a.imaginary * ratio) / denominator;
      im = (a.imaginary - a.real * ratio) / denominator;
    } else if (Math.abs(b.imaginary) >= Math.abs(b.real)) {
      double ratio = b.real / b.imaginary;
      double denominator = b.real * ratio + b.imaginary;
      re = (a.real * ratio + a.imaginary) / denominator;
      im = (a.imaginary * ratio - a.real) / denominator;
    } else {
      re = Double.NaN;
      im = Double.NaN;
    }
    if (!Double.isNaN(re) || !Double.isNaN(im)) {
      return new PyComplex(re, im);
    }
    if (isInfinite(a) && isFinite(b)) {
      double x = unit(a.real);
      double y = unit(a.imaginary);
      return new PyComplex(
          Double.POSITIVE_INFINITY * (x * b.real + y * b.imaginary),
          Double.POSITIVE_INFINITY * (y * b.real - x * b.imaginary));
    }
    if (isInfinite(b) && isFinite(a)) {
      double x = unit(b.real);
      double y = unit(b.imaginary);
      return new PyComplex(
          0.0 * (a.real * x + a.imaginary * y), 0.0 * (a.imaginary * x - a.real * y));
    }
    return new PyComplex(re, im);
  }

  /** {@code a / b} for a real dividend. */
  static PyComplex divide(double a, PyComplex b) {
    double re;
    double im;
    if (Math.abs(b.real) >= Math.abs(b.imaginary)) {
      checkDivisor(b.real);
      double ratio = b.imaginary / b.real;
      double denominator = b.real + b.imaginary * ratio;
      re = a / denominator;
      im = (-a * ratio) / denominator;
    } else if (Math.abs(b.imaginary) >= Math.abs(b.real)) {
      double ratio = b.real / b.imaginary;
      double denominator = b.real * ratio + b.imaginary;
      re = (a * ratio) / denominator;
      im = -a / denominator;
    } else {
      re = Double.NaN;
      im = Double.NaN;
    }
    if (Double.isNaN(re) && Double.isNaN(im) && Double.isFinite(a) && isInfinite(b)) {
      return new PyComplex(0.0 * (a * unit(b.real)), 0.0 * (-a * unit(b.imaginary)));
    }
    return new PyComplex(re, im);
  }

  /** {@code a / b} for a real divisor. */
  static PyComplex divide(PyComplex a, double b) {
    checkDivisor(b);
    return new PyComplex(a.real / b, a.imaginary / b);
  }

  private static void checkDivisor(double b) {
    if (b == 0) {
      throw Errors.zeroDivision("division by zero");
    }
  }

  /** {@code base ** exponent}. */
  public static PyComplex power(PyComplex base, PyComplex exponent) {
    boolean repeated =
        exponent.imaginary == 0
            && exponent.real == Math.floor(exponent.real)
            && Math.abs(exponent.real) <= LARGEST_REPEATED_PRODUCT;
    PyComplex result =
        repeated ? integerPower(base, (int) exponent.real) : polarPower(base, exponent);
    if (isInfinite(result)) {
      throw Errors.overflowError("complex exponentiation");
    }
    return result;
  }

  private static PyComplex integerPower(PyComplex base, int exponent) {
    if (exponent < 0 && base.real == 0 && base.imaginary == 0) {
      throw zeroPower();
    }
    PyComplex result = ONE;
    PyComplex square = base;
    for (int rest = Math.abs(exponent); rest > 0; rest >>= 1) {
      if ((rest & 1) != 0) {
        result = multiply(result, square);
      }
      square = multiply(square, square);
    }
    return exponent < 0 ? divide(ONE, result) : result;
  }

  private static PyComplex polarPower(PyComplex base, PyComplex exponent) {
    if (exponent.real == 0 && exponent.imaginary == 0) {
      return ONE;
    }
    if (base.real == 0 && base.imaginary == 0) {
      if (exponent.imaginary != 0 || exponent.real < 0) {
        throw zeroPower();
      }
      return new PyComplex(0, 0);
    }
    double magnitude = Math.hypot(base.real, base.imaginary);
    double angle = Math.atan2(base.imaginary, base.real);
    double length = Math.pow(magnitude, exponent.real);
    double phase = angle * exponent.real;
    if (exponent.imaginary != 0) {
      length *= Math.exp(-angle * exponent.imaginary);
      phase += exponent.imaginary * Math.log(magnitude);
    }
    if (Double.isInfinite(phase)) {
      throw zeroPower(); // a domain error of the C library's cos, which CPython reports like this
    }
    return new PyComplex(length * Math.cos(phase), length * Math.sin(phase));
  }

  private static RuntimeException zeroPower() {
    return Errors.zeroDivision("zero to a negative or complex power");
  }
}
