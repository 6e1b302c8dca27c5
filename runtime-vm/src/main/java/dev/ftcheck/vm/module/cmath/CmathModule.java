package dev.ftcheck.vm.module.cmath;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Arithmetic;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import java.util.function.UnaryOperator;

/** {@code cmath}: functions of complex numbers. */
@BuiltinModule(
    value = "cmath",
    doc = "This module provides access to mathematical functions for complex\n" + "numbers.")
final class CmathModule {

  private static final double LN10 = Math.log(10);

  private CmathModule() {}

  static void initialise(PyModule module) {
    add(module, "pi", PyFloat.of(Math.PI));
    add(module, "e", PyFloat.of(Math.E));
    add(module, "tau", PyFloat.of(2 * Math.PI));
    add(module, "inf", PyFloat.of(Double.POSITIVE_INFINITY));
    add(module, "nan", PyFloat.of(Double.NaN));
    add(module, "infj", new PyComplex(0, Double.POSITIVE_INFINITY));
    add(module, "nanj", new PyComplex(0, Double.NaN));
  }

  private static void add(PyModule module, String name, PyObject value) {
    module.dictionary().put(PyStr.interned(name), value);
  }

  private static PyComplex complex(PyObject argument) {
    if (argument instanceof PyComplex number) {
      return number;
    }
    PyObject converted = Specials.call(argument, Special.COMPLEX);
    return converted instanceof PyComplex number
        ? number
        : new PyComplex(Conversions.toDouble(argument), 0);
  }

  private static PyComplex apply(String name, UnaryOperator<PyComplex> function, PyComplex z) {
    if (SpecialValues.isSpecial(z)) {
      PyComplex value =
          turns(name, z) ? ComplexFunctions.atInfinity(name, z) : SpecialValues.of(name, z);
      return orDomainError(value);
    }
    PyComplex value = orDomainError(function.apply(z));
    if (Double.isInfinite(value.real) || Double.isInfinite(value.imaginary)) {
      throw Errors.overflowError("math range error");
    }
    return value;
  }

  private static boolean turns(String name, PyComplex z) {
    return Double.isInfinite(z.real)
        && Double.isFinite(z.imaginary)
        && z.imaginary != 0
        && switch (name) {
          case "exp", "cosh", "sinh", "tanh" -> true;
          default -> false;
        };
  }

  private static PyComplex orDomainError(PyComplex value) {
    if (value == null) {
      throw Errors.valueError("math domain error");
    }
    return value;
  }

  /** {@code -i f(i z)}. */
  private static PyComplex rotated(String name, UnaryOperator<PyComplex> function, PyComplex z) {
    PyComplex value = apply(name, function, new PyComplex(-z.imaginary, z.real));
    return new PyComplex(value.imaginary, -value.real);
  }

  @PyMethod(value = "acos", signature = "(z, /)")
  static PyObject acos(PyObject z) {
    return apply("acos", ComplexFunctions::acos, complex(z));
  }

  @PyMethod(value = "acosh", signature = "(z, /)")
  static PyObject acosh(PyObject z) {
    return apply("acosh", ComplexFunctions::acosh, complex(z));
  }

  @PyMethod(value = "asinh", signature = "(z, /)")
  static PyObject asinh(PyObject z) {
    return apply("asinh", ComplexFunctions::asinh, complex(z));
  }

  @PyMethod(value = "atanh", signature = "(z, /)")
  static PyObject atanh(PyObject z) {
    return apply("atanh", ComplexFunctions::atanh, complex(z));
  }

  @PyMethod(value = "cosh", signature = "(z, /)")
  static PyObject cosh(PyObject z) {
    return apply("cosh", ComplexFunctions::cosh, complex(z));
  }

  @PyMethod(value = "exp", signature = "(z, /)")
  static PyObject exp(PyObject z) {
    return apply("exp", ComplexFunctions::exp, complex(z));
  }

  @PyMethod(value = "sinh", signature = "(z, /)")
  static PyObject sinh(PyObject z) {
    return apply("sinh", ComplexFunctions::sinh, complex(z));
  }

  @PyMethod(value = "sqrt", signature = "(z, /)")
  static PyObject sqrt(PyObject z) {
    return apply("sqrt", ComplexFunctions::sqrt, complex(z));
  }

  @PyMethod(value = "tanh", signature = "(z, /)")
  static PyObject tanh(PyObject z) {
    return apply("tanh", ComplexFunctions::tanh, complex(z));
  }

  @PyMethod(value = "asin", signature = "(z, /)")
  static PyObject asin(PyObject z) {
    return rotated("asinh", ComplexFunctions::asinh, complex(z));
  }

  @PyMethod(value = "atan", signature = "(z, /)")
  static PyObject atan(PyObject z) {
    return rotated("atanh", ComplexFunctions::atanh, complex(z));
  }

  @PyMethod(value = "sin", signature = "(z, /)")
  static PyObject sin(PyObject z) {
    return rotated("sinh", ComplexFunctions::sinh, complex(z));
  }

  @PyMethod(value = "tan", signature = "(z, /)")
  static PyObject tan(PyObject z) {
    return rotated("tanh", ComplexFunctions::tanh, complex(z));
  }

  @PyMethod(value = "cos", signature = "(z, /)")
  static PyObject cos(PyObject z) {
    PyComplex argument = complex(z);
    PyComplex turned = new PyComplex(-argument.imaginary, argument.real);
    return apply("cosh", ComplexFunctions::cosh, turned);
  }

  @PyMethod(value = "log", signature = "(z, base=<unrepresentable>, /)")
  static PyObject log(PyObject z, PyObject base) {
    PyComplex log = apply("log", ComplexFunctions::log, complex(z));
    if (base == null) {
      return log;
    }
    PyComplex divisor = apply("log", ComplexFunctions::log, complex(base));
    return Arithmetic.truediv(log, divisor);
  }

  @PyMethod(value = "log10", signature = "(z, /)")
  static PyObject log10(PyObject z) {
    PyComplex log = apply("log", ComplexFunctions::log, complex(z));
    return new PyComplex(log.real / LN10, log.imaginary / LN10);
  }

  @PyMethod(value = "phase", signature = "(z, /)")
  static double phase(PyObject z) {
    PyComplex number = complex(z);
    return Math.atan2(number.imaginary, number.real);
  }

  @PyMethod(value = "polar", signature = "(z, /)")
  static PyObject polar(PyObject z) {
    PyComplex number = complex(z);
    double size = Math.hypot(number.real, number.imaginary);
    if (Double.isInfinite(size) && !SpecialValues.isSpecial(number)) {
      throw Errors.overflowError("math range error");
    }
    return PyTuple.of(PyFloat.of(size), PyFloat.of(Math.atan2(number.imaginary, number.real)));
  }

  @PyMethod(value = "rect", signature = "(r, phi, /)")
  static PyObject rect(double size, double angle) {
    if (Double.isInfinite(angle) && size != 0 && !Double.isNaN(size)) {
      throw Errors.valueError("math domain error");
    }
    if (size == 0 && !Double.isFinite(angle)) {
      return new PyComplex(0, 0);
    }
    if (angle == 0) {
      return new PyComplex(size, Double.isFinite(size) ? size * angle : size < 0 ? -angle : angle);
    }
    return new PyComplex(size * Math.cos(angle), size * Math.sin(angle));
  }

  @PyMethod(value = "isfinite", signature = "(z, /)")
  static boolean isFinite(PyObject z) {
    return !SpecialValues.isSpecial(complex(z));
  }

  @PyMethod(value = "isinf", signature = "(z, /)")
  static boolean isInf(PyObject z) {
    PyComplex number = complex(z);
    return Double.isInfinite(number.real) || Double.isInfinite(number.imaginary);
  }

  @PyMethod(value = "isnan", signature = "(z, /)")
  static boolean isNan(PyObject z) {
    PyComplex number = complex(z);
    return Double.isNaN(number.real) || Double.isNaN(number.imaginary);
  }

  @PyMethod(value = "isclose", signature = "(a, b, *, rel_tol=1e-09, abs_tol=0.0)")
  static boolean isClose(PyObject a, PyObject b, double relative, double absolute) {
    if (relative < 0 || absolute < 0) {
      throw Errors.valueError("tolerances must be non-negative");
    }
    PyComplex x = complex(a);
    PyComplex y = complex(b);
    if (x.real == y.real && x.imaginary == y.imaginary) {
      return true;
    }
    if (isInf(x) || isInf(y)) {
      return false;
    }
    double difference = Math.hypot(x.real - y.real, x.imaginary - y.imaginary);
    return difference <= relative * Math.hypot(y.real, y.imaginary)
        || difference <= relative * Math.hypot(x.real, x.imaginary)
        || difference <= absolute;
  }
}
