package dev.ftcheck.vm.module.math;

import dev.ftcheck.vm.object.Errors;
import java.util.Arrays;

/**
 * The exactly rounded sum of floats: Shewchuk's partials ("Adaptive Precision Floating-Point
 * Arithmetic", 1997). Not thread-safe.
 */
final class FloatSum {

  /** Non-overlapping, increasing in magnitude. */
  private double[] partials = new double[32];

  private int count;
  private double specials;
  private double infinities;

  /**
   * Adds a number.
   *
   * @throws dev.ftcheck.vm.object.Raise OverflowError if an intermediate sum overflows
   */
  void add(double number) {
    double x = number;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      double y = partials[i];
      if (Math.abs(x) < Math.abs(y)) {
        double swapped = x;
        x = y;
        y = swapped;
      }
      double high = x + y;
      double low = y - (high - x);
      if (low != 0) {
        partials[kept++] = low;
      }
      x = high;
    }
    count = kept;
    if (x != 0) {
      keep(x, number);
    }
  }

  private void keep(double x, double number) {
    if (!Double.isFinite(x)) {
      if (Double.isFinite(number)) {
        throw Errors.overflowError("intermediate overflow in fsum");
      }
      if (Double.isInfinite(number)) {
        infinities += number;
      }
      specials += number;
      count = 0;
      return;
    }
    if (count == partials.length) {
      partials = Arrays.copyOf(partials, 2 * count);
    }
    partials[count++] = x;
  }

  /** The sum, rounded once, ties to even. */
  double result() {
    if (specials != 0) {
      if (Double.isNaN(infinities)) {
        throw Errors.valueError("-inf + inf in fsum");
      }
      return specials;
    }
    if (count == 0) {
      return 0;
    }
    int n = count - 1;
    double high = partials[n];
    double low = 0;
    while (n > 0 && low == 0) {
      double x = high;
      double y = partials[--n];
      high = x + y;
      low = y - (high - x);
    }
    // the rest may turn a tie into rounding away
    if (n > 0 && (low < 0 && partials[n - 1] < 0 || low > 0 && partials[n - 1] > 0)) {
      double y = low * 2;
      double x = high + y;
      if (y == x - high) {
        high = x;
      }
    }
    return high;
  }
}
