package dev.ftcheck.vm.types.complex;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyComplex;
import dev.ftcheck.vm.object.PyComplexSubclass;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.text.format.ComplexFormat;
import dev.ftcheck.vm.text.number.ExactComparison;
import dev.ftcheck.vm.text.number.NumberHash;
import dev.ftcheck.vm.types.integer.IntArithmetic;

/** Behaviour of {@code complex}. */
@BuiltinType(value = "complex", doc = "Complex numbers: complex(real=0, imag=0), or complex(text).")
final class ComplexType {
  private ComplexType() {}

  @PyMethod(value = "__new__", signature = "(real=0, imag=0)")
  static PyObject make(PyType type, PyObject real, PyObject imaginary) {
    if (type == PyComplex.TYPE
        && imaginary == null
        && real != null
        && real.getClass() == PyComplex.class) {
      return real;
    }
    return derived(type, ComplexConstruction.of(real, imaginary));
  }

  private static PyObject derived(PyType type, PyComplex value) {
    if (type != PyComplex.TYPE) {
      return new PyComplexSubclass(type, value);
    }
    return exact(value);
  }

  private static PyComplex exact(PyComplex self) {
    return self.getClass() == PyComplex.class ? self : new PyComplex(self.real, self.imaginary);
  }

  @PyMethod(value = "from_number", kind = PyMethod.Kind.CLASS)
  static PyObject fromNumber(PyType type, PyObject number) {
    PyComplex value = exact(ComplexConstruction.ofNumber(number));
    return type == PyComplex.TYPE ? value : type.call1(value);
  }

  @PyMethod("__repr__")
  static String repr(PyComplex self) {
    return ComplexFormat.repr(self.real, self.imaginary);
  }

  @PyMethod("__format__")
  static PyObject format(PyComplex self, String spec) {
    return spec.isEmpty()
        ? Conversions.str(self)
        : PyStr.of(ComplexFormat.format(self.real, self.imaginary, spec, self.type().name()));
  }

  @PyMethod("__hash__")
  static long hash(PyComplex self) {
    return NumberHash.ofParts(hash(self, self.real), hash(self, self.imaginary));
  }

  private static long hash(PyComplex self, double part) {
    return Double.isNaN(part) ? Hashing.ofIdentity(self) : NumberHash.of(part);
  }

  @PyMethod("__bool__")
  static boolean isTrue(PyComplex self) {
    return self.real != 0 || self.imaginary != 0;
  }

  @PyMethod("__complex__")
  static PyObject toComplex(PyComplex self) {
    return exact(self);
  }

  @PyMethod("__pos__")
  static PyObject pos(PyComplex self) {
    return exact(self);
  }

  @PyMethod("__neg__")
  static PyObject neg(PyComplex self) {
    return new PyComplex(-self.real, -self.imaginary);
  }

  @PyMethod("__abs__")
  static double abs(PyComplex self) {
    double length = Math.hypot(self.real, self.imaginary);
    if (Double.isInfinite(length)
        && !Double.isInfinite(self.real)
        && !Double.isInfinite(self.imaginary)) {
      throw Errors.overflowError("absolute value too large");
    }
    return length;
  }

  @PyMethod("conjugate")
  static PyObject conjugate(PyComplex self) {
    return new PyComplex(self.real, -self.imaginary);
  }

  @PyMethod("__getnewargs__")
  static PyObject newArguments(PyComplex self) {
    return PyTuple.of(new PyFloat(self.real), new PyFloat(self.imaginary));
  }

  @PyGetter(value = "real", member = true, doc = "the real part of a complex number")
  static double real(PyComplex self) {
    return self.real;
  }

  @PyGetter(value = "imag", member = true, doc = "the imaginary part of a complex number")
  static double imaginary(PyComplex self) {
    return self.imaginary;
  }

  private static boolean isReal(PyObject value) {
    return value instanceof PyFloat || value instanceof PyInt;
  }

  private static double toDouble(PyObject value) {
    return value instanceof PyFloat real ? real.value : IntArithmetic.toDouble((PyInt) value);
  }

  @PyMethod("__add__")
  static PyObject add(PyComplex self, PyObject value) {
    if (value instanceof PyComplex other) {
      return new PyComplex(self.real + other.real, self.imaginary + other.imaginary);
    }
    return isReal(value)
        ? new PyComplex(self.real + toDouble(value), self.imaginary)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__radd__")
  static PyObject radd(PyComplex self, PyObject value) {
    return add(self, value);
  }

  @PyMethod("__sub__")
  static PyObject sub(PyComplex self, PyObject value) {
    if (value instanceof PyComplex other) {
      return new PyComplex(self.real - other.real, self.imaginary - other.imaginary);
    }
    return isReal(value)
        ? new PyComplex(self.real - toDouble(value), self.imaginary)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rsub__")
  static PyObject rsub(PyComplex self, PyObject value) {
    if (value instanceof PyComplex other) {
      return sub(other, self);
    }
    return isReal(value)
        ? new PyComplex(toDouble(value) - self.real, -self.imaginary)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__mul__")
  static PyObject mul(PyComplex self, PyObject value) {
    if (value instanceof PyComplex other) {
      return ComplexArithmetic.multiply(self, other);
    }
    if (!isReal(value)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    double factor = toDouble(value);
    return new PyComplex(self.real * factor, self.imaginary * factor);
  }

  @PyMethod("__rmul__")
  static PyObject rmul(PyComplex self, PyObject value) {
    return value instanceof PyComplex other
        ? ComplexArithmetic.multiply(other, self)
        : mul(self, value);
  }

  @PyMethod("__truediv__")
  static PyObject truediv(PyComplex self, PyObject value) {
    if (value instanceof PyComplex other) {
      return ComplexArithmetic.divide(self, other);
    }
    return isReal(value)
        ? ComplexArithmetic.divide(self, toDouble(value))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rtruediv__")
  static PyObject rtruediv(PyComplex self, PyObject value) {
    if (value instanceof PyComplex other) {
      return ComplexArithmetic.divide(other, self);
    }
    return isReal(value)
        ? ComplexArithmetic.divide(toDouble(value), self)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod(value = "__pow__", signature = "(value, mod=None, /)")
  static PyObject pow(PyComplex self, PyObject value, PyObject modulus) {
    PyComplex exponent = operand(value);
    return exponent == null ? PyNotImplemented.NOT_IMPLEMENTED : power(self, exponent, modulus);
  }

  @PyMethod(value = "__rpow__", signature = "(value, mod=None, /)")
  static PyObject rpow(PyComplex self, PyObject value, PyObject modulus) {
    PyComplex base = operand(value);
    return base == null ? PyNotImplemented.NOT_IMPLEMENTED : power(base, self, modulus);
  }

  private static PyObject power(PyComplex base, PyComplex exponent, PyObject modulus) {
    if (modulus != null && modulus != PyNone.NONE) {
      throw Errors.valueError("complex modulo");
    }
    return ComplexArithmetic.power(base, exponent);
  }

  private static PyComplex operand(PyObject value) {
    if (value instanceof PyComplex number) {
      return number;
    }
    return isReal(value) ? new PyComplex(toDouble(value), 0) : null;
  }

  @PyMethod("__eq__")
  static PyObject eq(PyComplex self, PyObject value) {
    return isReal(value) || value instanceof PyComplex
        ? PyBool.of(isEqual(self, value))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ne__")
  static PyObject ne(PyComplex self, PyObject value) {
    return isReal(value) || value instanceof PyComplex
        ? PyBool.of(!isEqual(self, value))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static boolean isEqual(PyComplex self, PyObject value) {
    if (value instanceof PyComplex other) {
      return self.real == other.real && self.imaginary == other.imaginary;
    }
    if (self.imaginary != 0 || Double.isNaN(self.real)) {
      return false;
    }
    return value instanceof PyFloat real
        ? self.real == real.value
        : ExactComparison.compare(self.real, ((PyInt) value).big()) == 0;
  }

  @PyMethod("__lt__")
  static PyObject lt(PyComplex self, PyObject value) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__le__")
  static PyObject le(PyComplex self, PyObject value) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__gt__")
  static PyObject gt(PyComplex self, PyObject value) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ge__")
  static PyObject ge(PyComplex self, PyObject value) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }
}
