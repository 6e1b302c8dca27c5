package dev.ftcheck.vm.text.number;

import dev.ftcheck.vm.object.Errors;

/** Division of floats as Python defines it: the remainder has the sign of the divisor. */
public final class FloatDivision {
  private FloatDivision() {}

  /** {@code a / b}. */
  public static double divide(double a, double b) {
    checkDivisor(b);
    return a / b;
  }

  /** {@code a % b}. */
  public static double modulo(double a, double b) {
    checkDivisor(b);
    double rest = a % b;
    if (rest == 0) {
      return Math.copySign(0.0, b);
    }
    return rest < 0 != b < 0 ? rest + b : rest;
  }

  /** {@code a // b}. */
  public static double floor(double a, double b) {
    checkDivisor(b);
    double rest = a % b;
    double quotient = (a - rest) / b;
    if (rest != 0 && rest < 0 != b < 0) {
      quotient -= 1;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floored = Math.floor(quotient);
    return quotient - floored > 0.5 ? floored + 1 : floored;
  }

  private static void checkDivisor(double b) {
    if (b == 0) {
      throw Errors.zeroDivision("division by zero");
    }
  }
}
