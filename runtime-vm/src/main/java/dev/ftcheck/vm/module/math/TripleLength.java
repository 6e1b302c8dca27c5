package dev.ftcheck.vm.module.math;

/** An unevaluated sum of three floats, for dot products with tripled precision. */
record TripleLength(double high, double low, double tiny) {

  static final TripleLength ZERO = new TripleLength(0, 0, 0);

  /** This plus the product of two floats. */
  TripleLength plusProduct(double x, double y) {
    DoubleLength product = DoubleLength.product(x, y);
    DoubleLength sum = DoubleLength.sum(high, product.high());
    DoubleLength rest = DoubleLength.sum(low, product.low());
    DoubleLength second = DoubleLength.sum(rest.high(), sum.low());
    return new TripleLength(sum.high(), second.high(), tiny + rest.low() + second.low());
  }

  double toDouble() {
    DoubleLength last = DoubleLength.sum(low, tiny);
    return high + last.high();
  }
}
