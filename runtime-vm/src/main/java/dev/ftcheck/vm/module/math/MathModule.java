package dev.ftcheck.vm.module.math;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Arithmetic;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import java.math.BigInteger;

/**
 * {@code math}: the functions of the library reference, one short method each; longer computations
 * are in classes of their own.
 */
@BuiltinModule(
    value = "math",
    doc =
        "This module provides access to the mathematical functions\n"
            + "defined by the C standard.")
final class MathModule {

  private static final String FINITE = "a finite input";
  private static final String POSITIVE = "a positive input";
  private static final String NO_POLE = "a noninteger or positive integer";
  private static final String UNIT_RANGE = "a number in range from -1 up to 1";

  private MathModule() {}

  @PyConstant("pi")
  static PyObject pi() {
    return PyFloat.of(Math.PI);
  }

  @PyConstant("e")
  static PyObject e() {
    return PyFloat.of(Math.E);
  }

  @PyConstant("tau")
  static PyObject tau() {
    return PyFloat.of(2 * Math.PI);
  }

  @PyConstant("inf")
  static PyObject inf() {
    return PyFloat.of(Double.POSITIVE_INFINITY);
  }

  @PyConstant("nan")
  static PyObject nan() {
    return PyFloat.of(Double.NaN);
  }

  @PyMethod(value = "acos", signature = "(x, /)")
  static double acos(double x) {
    return Domain.checked(Math.acos(x), x, UNIT_RANGE);
  }

  @PyMethod(value = "acosh", signature = "(x, /)")
  static double acosh(double x) {
    return Domain.checked(Hyperbolic.acosh(x), x, "argument value not less than 1");
  }

  @PyMethod(value = "asin", signature = "(x, /)")
  static double asin(double x) {
    return Domain.checked(Math.asin(x), x, UNIT_RANGE);
  }

  @PyMethod(value = "asinh", signature = "(x, /)")
  static double asinh(double x) {
    return Hyperbolic.asinh(x);
  }

  @PyMethod(value = "atan", signature = "(x, /)")
  static double atan(double x) {
    return Math.atan(x);
  }

  @PyMethod(value = "atan2", signature = "(y, x, /)")
  static double atan2(double y, double x) {
    return Math.atan2(y, x);
  }

  @PyMethod(value = "atanh", signature = "(x, /)")
  static double atanh(double x) {
    return Domain.checkedPole(Hyperbolic.atanh(x), x, "a number between -1 and 1");
  }

  @PyMethod(value = "cbrt", signature = "(x, /)")
  static double cbrt(double x) {
    return Math.cbrt(x);
  }

  @PyMethod(value = "cos", signature = "(x, /)")
  static double cos(double x) {
    return Domain.checked(Math.cos(x), x, FINITE);
  }

  @PyMethod(value = "cosh", signature = "(x, /)")
  static double cosh(double x) {
    return Domain.checkedRange(Hyperbolic.cosh(x), x);
  }

  @PyMethod(value = "sin", signature = "(x, /)")
  static double sin(double x) {
    return Domain.checked(Math.sin(x), x, FINITE);
  }

  @PyMethod(value = "sinh", signature = "(x, /)")
  static double sinh(double x) {
    return Domain.checkedRange(Hyperbolic.sinh(x), x);
  }

  @PyMethod(value = "tan", signature = "(x, /)")
  static double tan(double x) {
    return Domain.checked(Math.tan(x), x, FINITE);
  }

  @PyMethod(value = "tanh", signature = "(x, /)")
  static double tanh(double x) {
    return Hyperbolic.tanh(x);
  }

  @PyMethod(value = "degrees", signature = "(x, /)")
  static double degrees(double x) {
    return x * (180.0 / Math.PI);
  }

  @PyMethod(value = "radians", signature = "(x, /)")
  static double radians(double x) {
    return x * (Math.PI / 180.0);
  }

  @PyMethod(value = "erf", signature = "(x, /)")
  static double erf(double x) {
    return ErrorFunction.erf(x);
  }

  @PyMethod(value = "erfc", signature = "(x, /)")
  static double erfc(double x) {
    return ErrorFunction.erfc(x);
  }

  @PyMethod(value = "gamma", signature = "(x, /)")
  static double gamma(double x) {
    if (x == 0 || x == Double.NEGATIVE_INFINITY) {
      return Domain.checked(Double.NaN, x, NO_POLE);
    }
    return Domain.checkedRange(Domain.checked(GammaFunction.gamma(x), x, NO_POLE), x);
  }

  @PyMethod(value = "lgamma", signature = "(x, /)")
  static double lgamma(double x) {
    return Domain.checkedRange(Domain.checked(GammaFunction.logGamma(x), x, NO_POLE), x);
  }

  @PyMethod(value = "exp", signature = "(x, /)")
  static double exp(double x) {
    return Domain.checkedRange(Math.exp(x), x);
  }

  @PyMethod(value = "exp2", signature = "(x, /)")
  static double exp2(double x) {
    return Domain.checkedRange(Math.pow(2, x), x);
  }

  @PyMethod(value = "expm1", signature = "(x, /)")
  static double expm1(double x) {
    return Domain.checkedRange(Math.expm1(x), x);
  }

  @PyMethod(value = "log1p", signature = "(x, /)")
  static double log1p(double x) {
    return Domain.checkedPole(Math.log1p(x), x, "argument value > -1");
  }

  @PyMethod(
      value = "log",
      signature = "(*args)",
      doc =
          "log(x, [base=math.e])\nReturn the logarithm of x to the given base.\n\n"
              + "If the base is not specified, returns the natural logarithm (base e) of x.")
  static PyObject log(PyObject[] arguments) {
    if (arguments.length == 0) {
      throw Errors.typeError("log expected at least 1 argument, got 0");
    }
    if (arguments.length > 2) {
      throw Errors.typeError("log expected at most 2 arguments, got %d", arguments.length);
    }
    double log = log(arguments[0], Logarithms.Base.E);
    if (arguments.length == 1) {
      return PyFloat.of(log);
    }
    double base = log(arguments[1], Logarithms.Base.E);
    if (base == 0) {
      throw Errors.zeroDivision("division by zero");
    }
    return PyFloat.of(log / base);
  }

  @PyMethod(value = "log2", signature = "(x, /)")
  static double log2(PyObject x) {
    return log(x, Logarithms.Base.TWO);
  }

  @PyMethod(value = "log10", signature = "(x, /)")
  static double log10(PyObject x) {
    return log(x, Logarithms.Base.TEN);
  }

  private static double log(PyObject x, Logarithms.Base base) {
    if (x instanceof PyInt number) {
      if (number.signum() <= 0) {
        throw Errors.valueError("expected a positive input");
      }
      return number.isLong() ? base.log((double) number.value) : base.log(number.big());
    }
    double value = Conversions.toDouble(x);
    return Domain.checkedPole(base.log(value), value, POSITIVE);
  }

  @PyMethod(value = "sqrt", signature = "(x, /)")
  static double sqrt(double x) {
    return Domain.checked(Math.sqrt(x), x, "a nonnegative input");
  }

  @PyMethod(value = "pow", signature = "(x, y, /)")
  static double pow(double x, double y) {
    if (x == 1 || y == 0) {
      return 1;
    }
    if (x == -1 && Double.isInfinite(y)) {
      return 1;
    }
    double power = Math.pow(x, y);
    if (Double.isFinite(power) || !Double.isFinite(x) || !Double.isFinite(y)) {
      return power;
    }
    throw Double.isNaN(power) || x == 0 ? Domain.domainError() : Domain.rangeError();
  }

  @PyMethod(value = "fmod", signature = "(x, y, /)")
  static double fmod(double x, double y) {
    double rest = x % y;
    if (Double.isNaN(rest) && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw Domain.domainError();
    }
    return rest;
  }

  @PyMethod(value = "remainder", signature = "(x, y, /)")
  static double remainder(double x, double y) {
    double rest = Math.IEEEremainder(x, y);
    if (Double.isNaN(rest) && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw Domain.domainError();
    }
    return rest;
  }

  @PyMethod(value = "fma", signature = "(x, y, z, /)")
  static double fma(double x, double y, double z) {
    double result = Math.fma(x, y, z);
    if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y) && !Double.isNaN(z)) {
      throw Errors.valueError("invalid operation in fma");
    }
    if (Double.isInfinite(result)
        && Double.isFinite(x)
        && Double.isFinite(y)
        && Double.isFinite(z)) {
      throw Errors.overflowError("overflow in fma");
    }
    return result;
  }

  @PyMethod(value = "fabs", signature = "(x, /)")
  static double fabs(double x) {
    return Math.abs(x);
  }

  @PyMethod(value = "copysign", signature = "(x, y, /)")
  static double copySign(double x, double y) {
    return Double.isNaN(y)
        ? StrictMath.copySign(x, Double.doubleToRawLongBits(y) < 0 ? -1 : 1)
        : Math.copySign(x, y);
  }

  @PyMethod(value = "isfinite", signature = "(x, /)")
  static boolean isFinite(double x) {
    return Double.isFinite(x);
  }

  @PyMethod(value = "isinf", signature = "(x, /)")
  static boolean isInf(double x) {
    return Double.isInfinite(x);
  }

  @PyMethod(value = "isnan", signature = "(x, /)")
  static boolean isNan(double x) {
    return Double.isNaN(x);
  }

  @PyMethod(value = "isclose", signature = "(a, b, *, rel_tol=1e-09, abs_tol=0.0)")
  static boolean isClose(double a, double b, double relative, double absolute) {
    if (relative < 0 || absolute < 0) {
      throw Errors.valueError("tolerances must be non-negative");
    }
    if (a == b) {
      return true;
    }
    if (Double.isInfinite(a) || Double.isInfinite(b)) {
      return false;
    }
    double difference = Math.abs(b - a);
    return difference <= Math.abs(relative * b)
        || difference <= Math.abs(relative * a)
        || difference <= absolute;
  }

  @PyMethod(value = "frexp", signature = "(x, /)")
  static PyObject frexp(double x) {
    return PyTuple.of(PyFloat.of(FloatSteps.mantissa(x)), PyInt.of(FloatSteps.exponent(x)));
  }

  @PyMethod(value = "ldexp", signature = "(x, i, /)")
  static double ldexp(double x, PyObject exponent) {
    if (!(exponent instanceof PyInt)) {
      throw Errors.typeError("Expected an int as second argument to ldexp.");
    }
    return Domain.checkedRange(FloatSteps.scale(x, Conversions.toClippedLong(exponent)), x);
  }

  @PyMethod(value = "modf", signature = "(x, /)")
  static PyObject modf(double x) {
    if (Double.isInfinite(x)) {
      return PyTuple.of(PyFloat.of(Math.copySign(0.0, x)), PyFloat.of(x));
    }
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    return PyTuple.of(PyFloat.of(Math.copySign(x - whole, x)), PyFloat.of(whole));
  }

  @PyMethod(value = "ulp", signature = "(x, /)")
  static double ulp(double x) {
    return Math.ulp(x);
  }

  @PyMethod(value = "nextafter", signature = "(x, y, /, *, steps=None)")
  static double nextAfter(double x, double y, PyObject steps) {
    if (steps == null || steps == PyNone.NONE) {
      return Double.isNaN(x) ? x : Double.isNaN(y) ? y : Math.nextAfter(x, y);
    }
    PyInt number = Conversions.index(steps);
    if (number.signum() < 0) {
      throw Errors.valueError("steps must be a non-negative integer");
    }
    return FloatSteps.next(x, y, number.big().bitLength() > 64 ? -1L : number.big().longValue());
  }

  @PyMethod(value = "hypot", signature = "(*coordinates)")
  static double hypot(PyObject[] coordinates) {
    double[] vector = new double[coordinates.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Conversions.toDouble(coordinates[i]);
    }
    return VectorNorm.of(vector);
  }

  @PyMethod(value = "dist", signature = "(p, q, /)")
  static double dist(PyObject p, PyObject q) {
    PyObject[] from = Iteration.toArray(p);
    PyObject[] to = Iteration.toArray(q);
    if (from.length != to.length) {
      throw Errors.valueError("both points must have the same number of dimensions");
    }
    double[] vector = new double[from.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Conversions.toDouble(from[i]) - Conversions.toDouble(to[i]);
    }
    return VectorNorm.of(vector);
  }

  @PyMethod(value = "fsum", signature = "(seq, /)")
  static double fsum(PyObject numbers) {
    FloatSum sum = new FloatSum();
    PyIterator items = Iteration.iterator(numbers);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      sum.add(Conversions.toDouble(item));
    }
    return sum.result();
  }

  @PyMethod(value = "sumprod", signature = "(p, q, /)")
  static PyObject sumprod(PyObject p, PyObject q) {
    return ProductSum.of(p, q);
  }

  @PyMethod(value = "prod", signature = "(iterable, /, *, start=1)")
  static PyObject prod(PyObject iterable, PyObject start) {
    PyObject product = start == null ? PyInt.of(1) : start;
    PyIterator items = Iteration.iterator(iterable);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      product = Arithmetic.mul(product, item);
    }
    return product;
  }

  @PyMethod(value = "ceil", signature = "(x, /)")
  static PyObject ceil(PyObject x) {
    return rounded(x, Special.CEIL);
  }

  @PyMethod(value = "floor", signature = "(x, /)")
  static PyObject floor(PyObject x) {
    return rounded(x, Special.FLOOR);
  }

  private static PyObject rounded(PyObject x, Special method) {
    if (x.getClass() == PyFloat.class) {
      return rounded(((PyFloat) x).value, method);
    }
    PyObject own = Specials.call(x, method);
    return own != null ? own : rounded(Conversions.toDouble(x), method);
  }

  private static PyObject rounded(double x, Special method) {
    return WholeNumbers.of(method == Special.CEIL ? Math.ceil(x) : Math.floor(x));
  }

  @PyMethod(value = "trunc", signature = "(x, /)")
  static PyObject trunc(PyObject x) {
    if (x.getClass() == PyFloat.class) {
      return WholeNumbers.of(((PyFloat) x).value);
    }
    PyObject own = Specials.call(x, Special.TRUNC);
    if (own == null) {
      throw Errors.typeError("type %s doesn't define __trunc__ method", x.type().name());
    }
    return own;
  }

  @PyMethod(value = "factorial", signature = "(n, /)", doc = "Find n!.")
  static PyObject factorial(PyObject n) {
    return PyInt.of(Combinatorics.factorial(Conversions.index(n).big()));
  }

  @PyMethod(value = "perm", signature = "(n, k=None, /)")
  static PyObject perm(PyObject n, PyObject k) {
    BigInteger all = Conversions.index(n).big();
    return PyInt.of(
        k == null || k == PyNone.NONE
            ? Combinatorics.factorial(all)
            : Combinatorics.permutations(all, Conversions.index(k).big()));
  }

  @PyMethod(value = "comb", signature = "(n, k, /)")
  static PyObject comb(PyObject n, PyObject k) {
    BigInteger all = Conversions.index(n).big();
    return PyInt.of(Combinatorics.combinations(all, Conversions.index(k).big()));
  }

  @PyMethod(value = "isqrt", signature = "(n, /)")
  static PyObject isqrt(PyObject n) {
    PyInt number = Conversions.index(n);
    if (number.signum() < 0) {
      throw Errors.valueError("isqrt() argument must be nonnegative");
    }
    return PyInt.of(number.big().sqrt());
  }

  @PyMethod(value = "gcd", signature = "(*integers)", doc = "Greatest Common Divisor.")
  static PyObject gcd(PyObject[] integers) {
    return WholeNumbers.greatestCommonDivisor(integers);
  }

  @PyMethod(value = "lcm", signature = "(*integers)", doc = "Least Common Multiple.")
  static PyObject lcm(PyObject[] integers) {
    return WholeNumbers.leastCommonMultiple(integers);
  }
}
