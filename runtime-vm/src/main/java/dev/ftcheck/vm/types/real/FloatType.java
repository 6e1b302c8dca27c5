package dev.ftcheck.vm.types.real;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyFloatSubclass;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.text.format.FloatFormat;
import dev.ftcheck.vm.text.number.ExactComparison;
import dev.ftcheck.vm.text.number.FloatDivision;
import dev.ftcheck.vm.text.number.FloatHex;
import dev.ftcheck.vm.text.number.FloatPower;
import dev.ftcheck.vm.text.number.FloatRounding;
import dev.ftcheck.vm.text.number.FloatText;
import dev.ftcheck.vm.text.number.NumberHash;
import dev.ftcheck.vm.types.complex.ComplexArithmetic;
import dev.ftcheck.vm.types.integer.IntArithmetic;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Behaviour of {@code float}. */
@BuiltinType(
    value = "float",
    doc = "Floating point numbers: float(x=0) converts a number or reads text.")
final class FloatType {
  private FloatType() {}

  @PyMethod(value = "__new__", signature = "(x=0, /)")
  static PyObject make(PyType type, PyObject x) {
    if (type == PyFloat.TYPE && x != null && x.getClass() == PyFloat.class) {
      return x;
    }
    PyFloat value = new PyFloat(x == null ? 0 : FloatConstruction.of(x));
    return type == PyFloat.TYPE ? value : new PyFloatSubclass(type, value);
  }

  @PyMethod("__repr__")
  static String repr(PyFloat self) {
    return FloatText.repr(self.value);
  }

  @PyMethod("__format__")
  static PyObject format(PyFloat self, String spec) {
    return spec.isEmpty()
        ? Conversions.str(self)
        : PyStr.of(FloatFormat.format(self.value, spec, self.type().name()));
  }

  @PyMethod("__hash__")
  static long hash(PyFloat self) {
    return Double.isNaN(self.value) ? Hashing.ofIdentity(self) : NumberHash.of(self.value);
  }

  @PyMethod("__bool__")
  static boolean isTrue(PyFloat self) {
    return self.value != 0;
  }

  @PyMethod("__float__")
  static PyObject toFloat(PyFloat self) {
    return self.getClass() == PyFloat.class ? self : new PyFloat(self.value);
  }

  @PyMethod("__int__")
  static PyObject toInt(PyFloat self) {
    return whole(self.value);
  }

  @PyMethod("__trunc__")
  static PyObject trunc(PyFloat self) {
    return whole(self.value);
  }

  @PyMethod("__floor__")
  static PyObject floor(PyFloat self) {
    return whole(Math.floor(self.value));
  }

  @PyMethod("__ceil__")
  static PyObject ceil(PyFloat self) {
    return whole(Math.ceil(self.value));
  }

  @PyMethod(value = "__round__", signature = "(ndigits=None, /)")
  static PyObject round(PyFloat self, PyObject digits) {
    if (digits == null || digits == PyNone.NONE) {
      return whole(Math.rint(self.value));
    }
    return new PyFloat(FloatRounding.round(self.value, Conversions.toClippedLong(digits)));
  }

  /** The int part towards zero. */
  private static PyInt whole(double x) {
    if (Math.abs(x) < 0x1p63) {
      return PyInt.of((long) x);
    }
    if (Double.isNaN(x)) {
      throw Errors.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(x)) {
      throw Errors.overflowError("cannot convert float infinity to integer");
    }
    return PyInt.of(new BigDecimal(x).toBigInteger());
  }

  @PyMethod("__pos__")
  static PyObject pos(PyFloat self) {
    return toFloat(self);
  }

  @PyMethod("__neg__")
  static double neg(PyFloat self) {
    return -self.value;
  }

  @PyMethod("__abs__")
  static double abs(PyFloat self) {
    return Math.abs(self.value);
  }

  @PyMethod("__getnewargs__")
  static PyObject newArguments(PyFloat self) {
    return PyTuple.of(new PyFloat(self.value));
  }

  private static boolean isReal(PyObject value) {
    return value instanceof PyFloat || value instanceof PyInt;
  }

  private static double toDouble(PyObject value) {
    return value instanceof PyFloat real ? real.value : IntArithmetic.toDouble((PyInt) value);
  }

  @PyMethod("__add__")
  static PyObject add(PyFloat self, PyObject value) {
    return isReal(value)
        ? new PyFloat(self.value + toDouble(value))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__radd__")
  static PyObject radd(PyFloat self, PyObject value) {
    return isReal(value)
        ? new PyFloat(toDouble(value) + self.value)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__sub__")
  static PyObject sub(PyFloat self, PyObject value) {
    return isReal(value)
        ? new PyFloat(self.value - toDouble(value))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rsub__")
  static PyObject rsub(PyFloat self, PyObject value) {
    return isReal(value)
        ? new PyFloat(toDouble(value) - self.value)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__mul__")
  static PyObject mul(PyFloat self, PyObject value) {
    return isReal(value)
        ? new PyFloat(self.value * toDouble(value))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rmul__")
  static PyObject rmul(PyFloat self, PyObject value) {
    return isReal(value)
        ? new PyFloat(toDouble(value) * self.value)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__truediv__")
  static PyObject truediv(PyFloat self, PyObject value) {
    return isReal(value)
        ? new PyFloat(FloatDivision.divide(self.value, toDouble(value)))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rtruediv__")
  static PyObject rtruediv(PyFloat self, PyObject value) {
    return isReal(value)
        ? new PyFloat(FloatDivision.divide(toDouble(value), self.value))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__floordiv__")
  static PyObject floordiv(PyFloat self, PyObject value) {
    return isReal(value)
        ? new PyFloat(FloatDivision.floor(self.value, toDouble(value)))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rfloordiv__")
  static PyObject rfloordiv(PyFloat self, PyObject value) {
    return isReal(value)
        ? new PyFloat(FloatDivision.floor(toDouble(value), self.value))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__mod__")
  static PyObject mod(PyFloat self, PyObject value) {
    return isReal(value)
        ? new PyFloat(FloatDivision.modulo(self.value, toDouble(value)))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rmod__")
  static PyObject rmod(PyFloat self, PyObject value) {
    return isReal(value)
        ? new PyFloat(FloatDivision.modulo(toDouble(value), self.value))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__divmod__")
  static PyObject divmod(PyFloat self, PyObject value) {
    return isReal(value)
        ? quotientAndRest(self.value, toDouble(value))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rdivmod__")
  static PyObject rdivmod(PyFloat self, PyObject value) {
    return isReal(value)
        ? quotientAndRest(toDouble(value), self.value)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static PyTuple quotientAndRest(double a, double b) {
    return PyTuple.of(
        new PyFloat(FloatDivision.floor(a, b)), new PyFloat(FloatDivision.modulo(a, b)));
  }

  @PyMethod(value = "__pow__", signature = "(value, mod=None, /)")
  static PyObject pow(PyFloat self, PyObject value, PyObject modulus) {
    checkNoModulus(modulus);
    return isReal(value) ? power(self.value, toDouble(value)) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod(value = "__rpow__", signature = "(value, mod=None, /)")
  static PyObject rpow(PyFloat self, PyObject value, PyObject modulus) {
    checkNoModulus(modulus);
    return isReal(value) ? power(toDouble(value), self.value) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static void checkNoModulus(PyObject modulus) {
    if (modulus != null && modulus != PyNone.NONE) {
      throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
  }

  private static PyObject power(double base, double exponent) {
    return FloatPower.isComplex(base, exponent)
        ? ComplexArithmetic.power(new PyComplex(base, 0), new PyComplex(exponent, 0))
        : new PyFloat(FloatPower.power(base, exponent));
  }

  @PyMethod("__lt__")
  static PyObject lt(PyFloat self, PyObject value) {
    if (!isReal(value)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    int order = compare(self.value, value);
    return PyBool.of(order != UNORDERED && order < 0);
  }

  @PyMethod("__le__")
  static PyObject le(PyFloat self, PyObject value) {
    if (!isReal(value)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    int order = compare(self.value, value);
    return PyBool.of(order != UNORDERED && order <= 0);
  }

  @PyMethod("__eq__")
  static PyObject eq(PyFloat self, PyObject value) {
    if (!isReal(value)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    int order = compare(self.value, value);
    return PyBool.of(order == 0);
  }

  @PyMethod("__ne__")
  static PyObject ne(PyFloat self, PyObject value) {
    if (!isReal(value)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    int order = compare(self.value, value);
    return PyBool.of(order != 0);
  }

  @PyMethod("__gt__")
  static PyObject gt(PyFloat self, PyObject value) {
    if (!isReal(value)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    int order = compare(self.value, value);
    return PyBool.of(order > 0);
  }

  @PyMethod("__ge__")
  static PyObject ge(PyFloat self, PyObject value) {
    if (!isReal(value)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    int order = compare(self.value, value);
    return PyBool.of(order >= 0);
  }

  /** An order of a float and a real number; unordered with NaN. */
  private static int compare(double x, PyObject value) {
    if (value instanceof PyFloat real) {
      return x < real.value ? -1 : x > real.value ? 1 : x == real.value ? 0 : UNORDERED;
    }
    if (Double.isNaN(x)) {
      return UNORDERED;
    }
    PyInt number = (PyInt) value;
    return number.isLong()
        ? ExactComparison.compare(x, number.value)
        : ExactComparison.compare(x, number.big());
  }

  private static final int UNORDERED = Integer.MIN_VALUE;

  @PyMethod("conjugate")
  static PyObject conjugate(PyFloat self) {
    return toFloat(self);
  }

  @PyMethod("is_integer")
  static boolean isInteger(PyFloat self) {
    return !Double.isInfinite(self.value) && self.value == Math.rint(self.value);
  }

  @PyMethod("as_integer_ratio")
  static PyObject asIntegerRatio(PyFloat self) {
    if (Double.isNaN(self.value)) {
      throw Errors.valueError("cannot convert NaN to integer ratio");
    }
    if (Double.isInfinite(self.value)) {
      throw Errors.overflowError("cannot convert Infinity to integer ratio");
    }
    BigDecimal exact = new BigDecimal(self.value);
    BigInteger numerator = exact.unscaledValue();
    BigInteger denominator = BigInteger.TEN.pow(Math.max(0, exact.scale()));
    BigInteger divisor = numerator.gcd(denominator);
    return PyTuple.of(PyInt.of(numerator.divide(divisor)), PyInt.of(denominator.divide(divisor)));
  }

  @PyMethod("hex")
  static String hex(PyFloat self) {
    return FloatHex.hex(self.value);
  }

  @PyMethod(value = "fromhex", kind = PyMethod.Kind.CLASS)
  static PyObject fromHex(PyType type, PyObject text) {
    if (!(text instanceof PyStr digits)) {
      throw Errors.typeError("bad argument type for built-in operation");
    }
    return derived(type, FloatHex.parse(digits.value()));
  }

  @PyMethod(value = "from_number", kind = PyMethod.Kind.CLASS)
  static PyObject fromNumber(PyType type, PyObject number) {
    if (type == PyFloat.TYPE && number.getClass() == PyFloat.class) {
      return number;
    }
    return derived(type, FloatConstruction.ofNumber(number));
  }

  private static PyObject derived(PyType type, double value) {
    PyFloat made = new PyFloat(value);
    return type == PyFloat.TYPE ? made : type.call1(made);
  }

  @PyMethod(value = "__getformat__", kind = PyMethod.Kind.CLASS)
  static String formatOfType(PyType type, String kind) {
    if (kind.equals("double") || kind.equals("float")) {
      return "IEEE, little-endian";
    }
    throw Errors.valueError("__getformat__() argument 1 must be 'double' or 'float'");
  }

  @PyGetter("real")
  static PyObject real(PyFloat self) {
    return toFloat(self);
  }

  @PyGetter("imag")
  static PyObject imaginary(PyFloat self) {
    return new PyFloat(0);
  }
}
