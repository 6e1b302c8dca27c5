package dev.ftcheck.vm.types.integer;

import dev.ftcheck.vm.natives.ArgumentWords;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIntSubclass;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.text.format.IntFormat;
import dev.ftcheck.vm.text.number.FloatPower;
import dev.ftcheck.vm.text.number.IntPower;
import dev.ftcheck.vm.text.number.IntRounding;
import dev.ftcheck.vm.text.number.IntText;
import dev.ftcheck.vm.types.bytes.BytesConstruction;

/** Behaviour of {@code int}. */
@BuiltinType(
    value = "int",
    doc = "Whole numbers of any size: int(x=0) converts a number, int(text, base=10) reads text.")
final class IntType {
  private static final int HEADER_BYTES = 24;
  private static final int DIGIT_BITS = 30;
  private static final int DIGIT_BYTES = 4;

  private IntType() {}

  @PyMethod(value = "__new__", signature = "(x=0, /, base=10)", words = ArgumentWords.COUNTED)
  static PyObject make(PyType type, PyObject x, PyObject base) {
    PyInt value = IntConstruction.of(x, base);
    return type == PyInt.TYPE ? value : new PyIntSubclass(type, value);
  }

  @PyMethod("__repr__")
  static String repr(PyInt self) {
    return self.isLong() ? Long.toString(self.value) : IntText.decimal(self.big());
  }

  @PyMethod("__format__")
  static PyObject format(PyInt self, String spec) {
    return spec.isEmpty()
        ? Conversions.str(self)
        : PyStr.of(IntFormat.format(self, spec, self.type().name()));
  }

  @PyMethod("__hash__")
  static long hash(PyInt self) {
    return IntArithmetic.hash(self);
  }

  @PyMethod("__bool__")
  static boolean isTrue(PyInt self) {
    return self.signum() != 0;
  }

  @PyMethod("__int__")
  static PyObject toInt(PyInt self) {
    return self.exact();
  }

  @PyMethod("__index__")
  static PyObject index(PyInt self) {
    return self.exact();
  }

  @PyMethod("__trunc__")
  static PyObject trunc(PyInt self) {
    return self.exact();
  }

  @PyMethod("__floor__")
  static PyObject floor(PyInt self) {
    return self.exact();
  }

  @PyMethod("__ceil__")
  static PyObject ceil(PyInt self) {
    return self.exact();
  }

  @PyMethod("__pos__")
  static PyObject pos(PyInt self) {
    return self.exact();
  }

  @PyMethod("__neg__")
  static PyObject neg(PyInt self) {
    return IntArithmetic.negate(self);
  }

  @PyMethod("__abs__")
  static PyObject abs(PyInt self) {
    return self.signum() < 0 ? IntArithmetic.negate(self) : self.exact();
  }

  @PyMethod("__invert__")
  static PyObject invert(PyInt self) {
    return self.isLong() ? PyInt.of(~self.value) : PyInt.of(self.big().not());
  }

  @PyMethod("__float__")
  static double toFloat(PyInt self) {
    return IntArithmetic.toDouble(self);
  }

  @PyMethod(value = "__round__", signature = "(ndigits=None, /)")
  static PyObject round(PyInt self, PyObject digits) {
    if (digits == null || digits == PyNone.NONE) {
      return self.exact();
    }
    PyInt count = Conversions.index(digits);
    return count.signum() >= 0
        ? self.exact()
        : PyInt.of(IntRounding.round(self.big(), count.big().negate()));
  }

  @PyMethod("__getnewargs__")
  static PyObject newArguments(PyInt self) {
    return PyTuple.of(self.exact());
  }

  @PyMethod("__sizeof__")
  static int sizeOf(PyInt self) {
    int digits = (self.big().abs().bitLength() + DIGIT_BITS - 1) / DIGIT_BITS;
    return HEADER_BYTES + DIGIT_BYTES * Math.max(1, digits);
  }

  @PyMethod("__add__")
  static PyObject add(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.add(self, number)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__radd__")
  static PyObject radd(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.add(number, self)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__sub__")
  static PyObject sub(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.subtract(self, number)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rsub__")
  static PyObject rsub(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.subtract(number, self)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__mul__")
  static PyObject mul(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.multiply(self, number)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rmul__")
  static PyObject rmul(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.multiply(number, self)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__floordiv__")
  static PyObject floordiv(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.floorDivide(self, number)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rfloordiv__")
  static PyObject rfloordiv(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.floorDivide(number, self)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__mod__")
  static PyObject mod(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.modulo(self, number)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rmod__")
  static PyObject rmod(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.modulo(number, self)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__divmod__")
  static PyObject divmod(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.divideAndModulo(self, number)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rdivmod__")
  static PyObject rdivmod(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.divideAndModulo(number, self)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__truediv__")
  static PyObject truediv(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? new PyFloat(IntArithmetic.trueDivide(self, number))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rtruediv__")
  static PyObject rtruediv(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? new PyFloat(IntArithmetic.trueDivide(number, self))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__lshift__")
  static PyObject lshift(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.shiftLeft(self, number)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rlshift__")
  static PyObject rlshift(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.shiftLeft(number, self)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rshift__")
  static PyObject rshift(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.shiftRight(self, number)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rrshift__")
  static PyObject rrshift(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.shiftRight(number, self)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__and__")
  static PyObject and(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.and(self, number)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rand__")
  static PyObject rand(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.and(number, self)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__or__")
  static PyObject or(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.or(self, number)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ror__")
  static PyObject ror(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.or(number, self)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__xor__")
  static PyObject xor(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.xor(self, number)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__rxor__")
  static PyObject rxor(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? IntArithmetic.xor(number, self)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod(value = "__pow__", signature = "(value, mod=None, /)")
  static PyObject pow(PyInt self, PyObject value, PyObject modulus) {
    return value instanceof PyInt exponent
        ? power(self, exponent, modulus)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod(value = "__rpow__", signature = "(value, mod=None, /)")
  static PyObject rpow(PyInt self, PyObject value, PyObject modulus) {
    return value instanceof PyInt base
        ? power(base, self, modulus)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static PyObject power(PyInt base, PyInt exponent, PyObject modulus) {
    if (modulus == null || modulus == PyNone.NONE) {
      return exponent.signum() < 0
          ? new PyFloat(
              FloatPower.power(IntArithmetic.toDouble(base), IntArithmetic.toDouble(exponent)))
          : IntArithmetic.power(base, exponent);
    }
    return modulus instanceof PyInt m
        ? PyInt.of(IntPower.modular(base.big(), exponent.big(), m.big()))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__lt__")
  static PyObject lt(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? PyBool.of(IntArithmetic.compare(self, number) < 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__le__")
  static PyObject le(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? PyBool.of(IntArithmetic.compare(self, number) <= 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__eq__")
  static PyObject eq(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? PyBool.of(IntArithmetic.compare(self, number) == 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ne__")
  static PyObject ne(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? PyBool.of(IntArithmetic.compare(self, number) != 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__gt__")
  static PyObject gt(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? PyBool.of(IntArithmetic.compare(self, number) > 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ge__")
  static PyObject ge(PyInt self, PyObject value) {
    return value instanceof PyInt number
        ? PyBool.of(IntArithmetic.compare(self, number) >= 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("bit_length")
  static int bitLength(PyInt self) {
    return self.big().abs().bitLength();
  }

  @PyMethod("bit_count")
  static int bitCount(PyInt self) {
    return self.isLong() && self.value != Long.MIN_VALUE
        ? Long.bitCount(Math.abs(self.value))
        : self.big().abs().bitCount();
  }

  @PyMethod("conjugate")
  static PyObject conjugate(PyInt self) {
    return self.exact();
  }

  @PyMethod("is_integer")
  static boolean isInteger(PyInt self) {
    return true;
  }

  @PyMethod("as_integer_ratio")
  static PyObject asIntegerRatio(PyInt self) {
    return PyTuple.of(self.exact(), PyInt.of(1));
  }

  @PyMethod(value = "to_bytes", signature = "(length=1, byteorder='big', *, signed=False)")
  static PyObject toBytes(PyInt self, PyObject length, PyObject order, boolean signed) {
    long count = length == null ? 1 : Conversions.toLong(length);
    return IntBytes.write(self, count, IntBytes.isBigEndian(order, "to_bytes"), signed);
  }

  @PyMethod(
      value = "from_bytes",
      signature = "(bytes, byteorder='big', *, signed=False)",
      kind = PyMethod.Kind.CLASS)
  static PyObject fromBytes(PyType type, PyObject bytes, PyObject order, boolean signed) {
    boolean big = IntBytes.isBigEndian(order, "from_bytes");
    PyInt value = IntBytes.read(BytesConstruction.fromAny(bytes), big, signed);
    return type == PyInt.TYPE ? value : type.call1(value);
  }

  @PyGetter("real")
  static PyObject real(PyInt self) {
    return self.exact();
  }

  @PyGetter("imag")
  static PyObject imaginary(PyInt self) {
    return PyInt.of(0);
  }

  @PyGetter("numerator")
  static PyObject numerator(PyInt self) {
    return self.exact();
  }

  @PyGetter("denominator")
  static PyObject denominator(PyInt self) {
    return PyInt.of(1);
  }
}
