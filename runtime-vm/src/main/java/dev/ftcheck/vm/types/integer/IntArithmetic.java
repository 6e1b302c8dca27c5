package dev.ftcheck.vm.types.integer;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.text.number.IntDivision;
import dev.ftcheck.vm.text.number.IntPower;
import dev.ftcheck.vm.text.number.NumberHash;
import java.math.BigInteger;

/**
 * Operations on ints of any size and any type derived from int. Longs first; {@link BigInteger}
 * when an operand or the result does not fit.
 */
public final class IntArithmetic {
  private IntArithmetic() {}

  static PyInt add(PyInt a, PyInt b) {
    if (a.isLong() && b.isLong()) {
      long sum = a.value + b.value;
      if (((a.value ^ sum) & (b.value ^ sum)) >= 0) {
        return PyInt.of(sum);
      }
    }
    return PyInt.of(a.big().add(b.big()));
  }

  static PyInt subtract(PyInt a, PyInt b) {
    if (a.isLong() && b.isLong()) {
      long difference = a.value - b.value;
      if (((a.value ^ b.value) & (a.value ^ difference)) >= 0) {
        return PyInt.of(difference);
      }
    }
    return PyInt.of(a.big().subtract(b.big()));
  }

  static PyInt multiply(PyInt a, PyInt b) {
    if (a.isLong() && b.isLong()) {
      long low = a.value * b.value;
      if (Math.multiplyHigh(a.value, b.value) == low >> 63) {
        return PyInt.of(low);
      }
    }
    return PyInt.of(a.big().multiply(b.big()));
  }

  static PyInt floorDivide(PyInt a, PyInt b) {
    checkDivisor(b);
    if (a.isLong() && b.isLong() && b.value != -1) {
      return PyInt.of(Math.floorDiv(a.value, b.value));
    }
    return PyInt.of(IntDivision.floorDivMod(a.big(), b.big())[0]);
  }

  static PyInt modulo(PyInt a, PyInt b) {
    checkDivisor(b);
    if (a.isLong() && b.isLong()) {
      return PyInt.of(Math.floorMod(a.value, b.value));
    }
    return PyInt.of(IntDivision.floorDivMod(a.big(), b.big())[1]);
  }

  static PyTuple divideAndModulo(PyInt a, PyInt b) {
    checkDivisor(b);
    if (a.isLong() && b.isLong() && b.value != -1) {
      return PyTuple.of(
          PyInt.of(Math.floorDiv(a.value, b.value)), PyInt.of(Math.floorMod(a.value, b.value)));
    }
    BigInteger[] parts = IntDivision.floorDivMod(a.big(), b.big());
    return PyTuple.of(PyInt.of(parts[0]), PyInt.of(parts[1]));
  }

  static double trueDivide(PyInt a, PyInt b) {
    checkDivisor(b);
    return a.isLong() && b.isLong()
        ? IntDivision.trueDivide(a.value, b.value)
        : IntDivision.trueDivide(a.big(), b.big());
  }

  private static void checkDivisor(PyInt b) {
    if (b.signum() == 0) {
      throw Errors.zeroDivision("division by zero");
    }
  }

  /** {@code base ** exponent}; the exponent is not negative. */
  static PyInt power(PyInt base, PyInt exponent) {
    if (base.isLong() && exponent.isLong()) {
      Long small = IntPower.smallPower(base.value, exponent.value);
      if (small != null) {
        return PyInt.of(small);
      }
    }
    return PyInt.of(IntPower.power(base.big(), exponent.big()));
  }

  static PyInt shiftLeft(PyInt n, PyInt count) {
    if (n.isLong() && count.isLong() && count.value >= 0 && count.value < 63) {
      long shifted = n.value << count.value;
      if (shifted >> count.value == n.value) {
        return PyInt.of(shifted);
      }
    }
    return PyInt.of(IntPower.shiftLeft(n.big(), count.big()));
  }

  static PyInt shiftRight(PyInt n, PyInt count) {
    if (n.isLong() && count.isLong() && count.value >= 0) {
      return PyInt.of(n.value >> Math.min(count.value, 63));
    }
    return PyInt.of(IntPower.shiftRight(n.big(), count.big()));
  }

  static PyInt and(PyInt a, PyInt b) {
    return a.isLong() && b.isLong() ? PyInt.of(a.value & b.value) : PyInt.of(a.big().and(b.big()));
  }

  static PyInt or(PyInt a, PyInt b) {
    return a.isLong() && b.isLong() ? PyInt.of(a.value | b.value) : PyInt.of(a.big().or(b.big()));
  }

  static PyInt xor(PyInt a, PyInt b) {
    return a.isLong() && b.isLong() ? PyInt.of(a.value ^ b.value) : PyInt.of(a.big().xor(b.big()));
  }

  static PyInt negate(PyInt n) {
    return n.isLong() && n.value != Long.MIN_VALUE
        ? PyInt.of(-n.value)
        : PyInt.of(n.big().negate());
  }

  /** Negative, zero or positive as {@code a} compares with {@code b}. */
  public static int compare(PyInt a, PyInt b) {
    return a.isLong() && b.isLong() ? Long.compare(a.value, b.value) : a.big().compareTo(b.big());
  }

  /** The hash of the value. */
  public static long hash(PyInt n) {
    return n.isLong() ? NumberHash.of(n.value) : NumberHash.of(n.big());
  }

  /**
   * The nearest float.
   *
   * @throws dev.ftcheck.vm.object.Raise OverflowError when there is none
   */
  public static double toDouble(PyInt n) {
    return n.isLong() ? n.value : IntDivision.toDouble(n.big());
  }
}
