package dev.ftcheck.vm.module.math;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.text.number.FloatText;

/** Turns what floating-point functions answer outside their domain into Python errors. */
final class Domain {

  private Domain() {}

  /**
   * The result of a function that is NaN outside its domain.
   *
   * @param expected what to say the argument must be
   * @throws dev.ftcheck.vm.object.Raise ValueError if a number gave NaN
   */
  static double checked(double result, double argument, String expected) {
    if (Double.isNaN(result) && !Double.isNaN(argument)) {
      throw outside(argument, expected);
    }
    return result;
  }

  /** As {@link #checked}, where a finite argument can't give infinity inside the domain either. */
  static double checkedPole(double result, double argument, String expected) {
    if (Double.isInfinite(result) && Double.isFinite(argument)) {
      throw outside(argument, expected);
    }
    return checked(result, argument, expected);
  }

  private static RuntimeException outside(double argument, String expected) {
    return Errors.valueError("expected %s, got %s", expected, repr(argument));
  }

  private static String repr(double number) {
    return FloatText.repr(number);
  }

  /**
   * The result of a function that is infinite where it overflows.
   *
   * @throws dev.ftcheck.vm.object.Raise OverflowError if a finite argument gave infinity
   */
  static double checkedRange(double result, double argument) {
    if (Double.isInfinite(result) && Double.isFinite(argument)) {
      throw rangeError();
    }
    return result;
  }

  static RuntimeException rangeError() {
    return Errors.overflowError("math range error");
  }

  static RuntimeException domainError() {
    return Errors.valueError("math domain error");
  }
}
