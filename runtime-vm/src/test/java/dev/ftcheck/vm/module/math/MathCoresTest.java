package dev.ftcheck.vm.module.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Expected numbers are CPython's. */
class MathCoresTest {

  @Test
  void sums_of_floats_are_rounded_once() {
    assertEquals(1.0, sum(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1));
    assertEquals(1e-100, sum(1e308, 1, 1e-100, -1e308, -1));
    assertEquals(9007199254740992.0, sum(9007199254740992.0, -0.5, -0x1p-54, 0.5));
  }

  private static double sum(double... numbers) {
    FloatSum sum = new FloatSum();
    for (double number : numbers) {
      sum.add(number);
    }
    return sum.result();
  }

  @Test
  void norms_neither_overflow_nor_vanish() {
    assertEquals(1.4142135623730951e308, VectorNorm.of(new double[] {1e308, 1e308}));
    assertEquals(5 * Double.MIN_VALUE, VectorNorm.of(new double[] {3 * 4.9e-324, 4 * 4.9e-324}));
    double infinite = Double.POSITIVE_INFINITY;
    assertEquals(infinite, VectorNorm.of(new double[] {Double.NaN, -infinite}));
  }

  @Test
  void steps_stop_at_the_goal_and_cross_zero_once() {
    assertEquals(2.0, FloatSteps.next(1, 2, -1L));
    assertEquals(Double.MIN_VALUE, FloatSteps.next(-Double.MIN_VALUE, 1, 2));
    assertEquals(Math.nextUp(Math.nextUp(1.0)), FloatSteps.next(1, 9, 2));
  }

  @Test
  void scaling_into_subnormals_rounds_once() {
    double x = 0x1.0000000000001p0 + 0x1p-1;
    assertEquals(0x1.8p-1073, FloatSteps.scale(x, -1073));
    assertEquals(0, FloatSteps.scale(x, -9999));
    assertEquals(Double.POSITIVE_INFINITY, FloatSteps.scale(x, 1024));
    assertEquals(Double.MAX_VALUE, FloatSteps.scale(Double.MAX_VALUE / 0x1p1023, 1023));
  }

  @Test
  void gamma_is_exact_on_small_ints_and_close_elsewhere() {
    assertEquals(24, GammaFunction.gamma(5));
    assertEquals(2.3632718012073544, GammaFunction.gamma(-1.5));
    assertEquals(0.5723649429247, GammaFunction.logGamma(0.5), 1e-15);
  }

  @Test
  void combinations_of_large_numbers_are_exact() {
    BigInteger n = BigInteger.valueOf(1000);
    BigInteger half = BigInteger.valueOf(500);
    BigInteger factorial = Combinatorics.factorial(half);
    assertEquals(
        Combinatorics.factorial(n).divide(factorial.multiply(factorial)),
        Combinatorics.combinations(n, half));
  }
}
