package dev.ftcheck.vm.object;

import dev.ftcheck.vm.text.number.FloatPower;
import java.math.BigInteger;

/**
 * The binary and unary operators ("Emulating numeric types", data model). Exact ints and floats
 * take a short path; everything else goes through the special methods.
 */
public final class Arithmetic {

  /** Every integer up to here is a double. */
  private static final long EXACT = 1L << 53;

  private Arithmetic() {}

  public static PyObject add(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      long x = ((PyInt) a).value;
      long y = ((PyInt) b).value;
      long sum = x + y;
      if (((x ^ sum) & (y ^ sum)) >= 0) {
        return new PyInt(sum);
      }
      return PyInt.of(BigInteger.valueOf(x).add(BigInteger.valueOf(y)));
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return new PyFloat(((PyFloat) a).value + ((PyFloat) b).value);
    }
    if (a.getClass() == PyStr.class && b.getClass() == PyStr.class) {
      return PyStr.concat((PyStr) a, (PyStr) b);
    }
    if (isReal(a) && isReal(b)) {
      return new PyFloat(real(a) + real(b));
    }
    return BinaryOperator.ADD.apply(a, b);
  }

  public static PyObject sub(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      long x = ((PyInt) a).value;
      long y = ((PyInt) b).value;
      long difference = x - y;
      if (((x ^ y) & (x ^ difference)) >= 0) {
        return new PyInt(difference);
      }
      return PyInt.of(BigInteger.valueOf(x).subtract(BigInteger.valueOf(y)));
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return new PyFloat(((PyFloat) a).value - ((PyFloat) b).value);
    }
    if (isReal(a) && isReal(b)) {
      return new PyFloat(real(a) - real(b));
    }
    return BinaryOperator.SUB.apply(a, b);
  }

  public static PyObject mul(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      long x = ((PyInt) a).value;
      long y = ((PyInt) b).value;
      long high = Math.multiplyHigh(x, y);
      long low = x * y;
      if (high == low >> 63) {
        return new PyInt(low);
      }
      return PyInt.of(BigInteger.valueOf(x).multiply(BigInteger.valueOf(y)));
    }
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      return new PyFloat(((PyFloat) a).value * ((PyFloat) b).value);
    }
    if (isReal(a) && isReal(b)) {
      return new PyFloat(real(a) * real(b));
    }
    return BinaryOperator.MUL.apply(a, b);
  }

  public static PyObject floordiv(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      long y = ((PyInt) b).value;
      if (y != 0 && y != -1) {
        return new PyInt(Math.floorDiv(((PyInt) a).value, y));
      }
    }
    return BinaryOperator.FLOORDIV.apply(a, b);
  }

  public static PyObject mod(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      long y = ((PyInt) b).value;
      if (y != 0) {
        return new PyInt(Math.floorMod(((PyInt) a).value, y));
      }
    }
    return BinaryOperator.MOD.apply(a, b);
  }

  public static PyObject truediv(PyObject a, PyObject b) {
    if (a.getClass() == PyFloat.class && b.getClass() == PyFloat.class) {
      double y = ((PyFloat) b).value;
      if (y != 0) {
        return new PyFloat(((PyFloat) a).value / y);
      }
    } else if (isReal(a)
        && isReal(b)
        && (a.getClass() != b.getClass() || isExact((PyInt) a) && isExact((PyInt) b))) {
      double y = real(b);
      if (y != 0) {
        return new PyFloat(real(a) / y);
      }
    }
    return BinaryOperator.TRUEDIV.apply(a, b);
  }

  /** Whether the operand is a float or an int of 64 bits, which a float operand makes a float. */
  private static boolean isReal(PyObject a) {
    return a.getClass() == PyFloat.class || a.getClass() == PyInt.class;
  }

  private static double real(PyObject a) {
    return a.getClass() == PyFloat.class ? ((PyFloat) a).value : (double) ((PyInt) a).value;
  }

  /** Whether the int is a double without rounding. */
  private static boolean isExact(PyInt a) {
    return a.value >= -EXACT && a.value <= EXACT;
  }

  public static PyObject and(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return new PyInt(((PyInt) a).value & ((PyInt) b).value);
    }
    return BinaryOperator.AND.apply(a, b);
  }

  public static PyObject or(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return new PyInt(((PyInt) a).value | ((PyInt) b).value);
    }
    return BinaryOperator.OR.apply(a, b);
  }

  public static PyObject xor(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      return new PyInt(((PyInt) a).value ^ ((PyInt) b).value);
    }
    return BinaryOperator.XOR.apply(a, b);
  }

  public static PyObject lshift(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      long x = ((PyInt) a).value;
      long by = ((PyInt) b).value;
      if (by >= 0 && by < 63 && (x << by) >> by == x) {
        return new PyInt(x << by);
      }
    }
    return BinaryOperator.LSHIFT.apply(a, b);
  }

  public static PyObject rshift(PyObject a, PyObject b) {
    if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
      long by = ((PyInt) b).value;
      if (by >= 0) {
        return new PyInt(((PyInt) a).value >> Math.min(by, 63));
      }
    }
    return BinaryOperator.RSHIFT.apply(a, b);
  }

  public static PyObject matmul(PyObject a, PyObject b) {
    return BinaryOperator.MATMUL.apply(a, b);
  }

  public static PyObject pow(PyObject a, PyObject b) {
    if (a.getClass() == PyFloat.class && isReal(b)) {
      double base = ((PyFloat) a).value;
      double exponent = real(b);
      if (!FloatPower.isComplex(base, exponent)) {
        return new PyFloat(FloatPower.power(base, exponent));
      }
    }
    return BinaryOperator.POW.apply(a, b);
  }

  public static PyObject iadd(PyObject a, PyObject b) {
    Class<?> kind = a.getClass();
    return kind == b.getClass()
            && (kind == PyInt.class || kind == PyFloat.class || kind == PyStr.class)
        ? add(a, b)
        : isReal(a) && isReal(b) ? add(a, b) : BinaryOperator.ADD.applyInPlace(a, b);
  }

  public static PyObject isub(PyObject a, PyObject b) {
    Class<?> kind = a.getClass();
    return kind == b.getClass() && (kind == PyInt.class || kind == PyFloat.class)
        ? sub(a, b)
        : isReal(a) && isReal(b) ? sub(a, b) : BinaryOperator.SUB.applyInPlace(a, b);
  }

  public static PyObject imul(PyObject a, PyObject b) {
    Class<?> kind = a.getClass();
    return kind == b.getClass() && (kind == PyInt.class || kind == PyFloat.class)
        ? mul(a, b)
        : isReal(a) && isReal(b) ? mul(a, b) : BinaryOperator.MUL.applyInPlace(a, b);
  }

  public static PyObject neg(PyObject a) {
    if (a.getClass() == PyInt.class && ((PyInt) a).value != Long.MIN_VALUE) {
      return new PyInt(-((PyInt) a).value);
    }
    if (a.getClass() == PyFloat.class) {
      return new PyFloat(-((PyFloat) a).value);
    }
    return unary(a, Special.NEG, "-");
  }

  public static PyObject pos(PyObject a) {
    return unary(a, Special.POS, "+");
  }

  public static PyObject invert(PyObject a) {
    return unary(a, Special.INVERT, "~");
  }

  private static PyObject unary(PyObject a, Special method, String symbol) {
    PyObject result = Specials.call(a, method);
    if (result == null) {
      throw Errors.typeError("bad operand type for unary %s: '%s'", symbol, a.type().name());
    }
    return result;
  }
}
