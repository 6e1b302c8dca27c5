package dev.ftcheck.vm.text.number;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;

/** {@code float ** float} with the special cases of C99, Annex F. */
public final class FloatPower {
  private static final int ERANGE = 34;

  private FloatPower() {}

  /** Whether the result is complex: a negative base with a fractional exponent. */
  public static boolean isComplex(double base, double exponent) {
    return base < 0
        && !Double.isInfinite(base)
        && !Double.isInfinite(exponent)
        && exponent != Math.rint(exponent)
        && !Double.isNaN(exponent);
  }

  /**
   * The power; {@link #isComplex} must not hold.
   *
   * @throws Raise ZeroDivisionError for zero to a negative power, OverflowError
   */
  public static double power(double base, double exponent) {
    if (base == 1 || exponent == 0) {
      return 1; // also for NaN
    }
    if (base == 0 && exponent < 0 && !Double.isInfinite(exponent)) {
      throw Errors.zeroDivision("zero to a negative power");
    }
    if (base == -1 && Double.isInfinite(exponent)) {
      return 1;
    }
    double result = Math.pow(base, exponent);
    if (Double.isInfinite(result) && Double.isFinite(base) && Double.isFinite(exponent)) {
      throw rangeError();
    }
    return result;
  }

  /** The OverflowError with errno that CPython raises for results out of range. */
  static Raise rangeError() {
    return new Raise(
        new PyBaseException(
            ExceptionTypes.OVERFLOW_ERROR,
            PyTuple.of(PyInt.of(ERANGE), PyStr.of("Numerical result out of range"))));
  }
}
