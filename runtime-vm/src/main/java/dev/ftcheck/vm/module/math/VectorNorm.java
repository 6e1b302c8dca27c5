package dev.ftcheck.vm.module.math;

/** The Euclidean norm with scaling, compensated summation and one corrective step. */
final class VectorNorm {

  private VectorNorm() {}

  /** The norm of a vector, which is changed. Infinite if a component is, else NaN if one is. */
  static double of(double[] vector) {
    double max = 0;
    boolean nan = false;
    for (int i = 0; i < vector.length; i++) {
      double x = Math.abs(vector[i]);
      vector[i] = x;
      nan |= Double.isNaN(x);
      max = x > max ? x : max;
    }
    if (Double.isInfinite(max)) {
      return max;
    }
    if (nan) {
      return Double.NaN;
    }
    return max == 0 || vector.length <= 1 ? max : ofFinite(vector, max);
  }

  private static double ofFinite(double[] vector, double max) {
    if (max < Double.MIN_NORMAL) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] /= Double.MIN_NORMAL;
      }
      return Double.MIN_NORMAL * ofFinite(vector, max / Double.MIN_NORMAL);
    }
    double scale = Math.scalb(1.0, -(Math.getExponent(max) + 1));
    double sum = 1;
    double lost = 0;
    double lostInProducts = 0;
    for (double component : vector) {
      double x = component * scale;
      DoubleLength square = DoubleLength.product(x, x);
      DoubleLength next = DoubleLength.fastSum(sum, square.high());
      sum = next.high();
      lostInProducts += square.low();
      lost += next.low();
    }
    double h = Math.sqrt(sum - 1 + (lostInProducts + lost));
    DoubleLength square = DoubleLength.product(-h, h);
    DoubleLength next = DoubleLength.fastSum(sum, square.high());
    double rest = next.high() - 1 + (lostInProducts + square.low() + (lost + next.low()));
    h += rest / (2 * h);
    return h / scale;
  }
}
