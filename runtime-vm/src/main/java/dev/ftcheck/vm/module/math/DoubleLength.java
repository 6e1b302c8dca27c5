package dev.ftcheck.vm.module.math;

/**
 * An unevaluated sum of two floats; error-free transformations of Dekker and Knuth ("Accurate Sum
 * and Dot Product", Ogita, Rump and Oishi, 2005).
 */
record DoubleLength(double high, double low) {

  /** The exact sum. */
  static DoubleLength sum(double a, double b) {
    double x = a + b;
    double z = x - a;
    return new DoubleLength(x, a - (x - z) + (b - z));
  }

  /** The exact sum, where {@code |a| >= |b|}. */
  static DoubleLength fastSum(double a, double b) {
    double x = a + b;
    return new DoubleLength(x, a - x + b);
  }

  /** The exact product. */
  static DoubleLength product(double a, double b) {
    double z = a * b;
    return new DoubleLength(z, Math.fma(a, b, -z));
  }
}
