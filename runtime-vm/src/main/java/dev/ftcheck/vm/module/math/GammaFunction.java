package dev.ftcheck.vm.module.math;

/**
 * The gamma function and its logarithm by Lanczos' approximation with the coefficients of Boost (g
 * = 6.0247, 13 terms), arranged as in "Lanczos implementation of the gamma function", Paul Godfrey,
 * with a correction for the rounding of the base. NaN at poles, infinite on overflow.
 */
final class GammaFunction {

  private static final double G = 6.024680040776729583740234375;
  private static final double G_MINUS_HALF = 5.524680040776729583740234375;
  private static final double LOG_PI = 1.144729885849400174143427351353058711647;

  private static final double[] NUMERATOR = {
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408
  };
  private static final double[] DENOMINATOR = {
    0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925,
    66, 1
  };
  private static final double[] FACTORIALS = factorials();

  private GammaFunction() {}

  /** 0! to 22!, which floats represent exactly. */
  private static double[] factorials() {
    double[] table = new double[23];
    table[0] = 1;
    for (int i = 1; i < table.length; i++) {
      table[i] = table[i - 1] * i;
    }
    return table;
  }

  static double gamma(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    if (x <= 0 && x == Math.floor(x)) {
      return Double.NaN;
    }
    if (x == Math.floor(x) && x <= FACTORIALS.length) {
      return FACTORIALS[(int) x - 1];
    }
    double size = Math.abs(x);
    if (size < 1e-20) {
      return 1 / x;
    }
    if (size > 200) {
      return x < 0 ? 0.0 / sineOfPiTimes(x) : Double.POSITIVE_INFINITY;
    }
    double y = size + G_MINUS_HALF;
    double z = baseError(size, y) * G / y;
    double power = Math.pow(y, size < 140 ? size - 0.5 : size / 2 - 0.25);
    if (x > 0) {
      double r = lanczosSum(size) / Math.exp(y);
      r += z * r;
      return size < 140 ? r * power : r * power * power;
    }
    double r = -Math.PI / sineOfPiTimes(size) / size * Math.exp(y) / lanczosSum(size);
    r -= z * r;
    return size < 140 ? r / power : r / power / power;
  }

  private static double baseError(double size, double y) {
    return size > G_MINUS_HALF ? y - size - G_MINUS_HALF : y - G_MINUS_HALF - size;
  }

  static double logGamma(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x)) {
      return Double.POSITIVE_INFINITY;
    }
    if (x == Math.floor(x) && x <= 2) {
      return x <= 0 ? Double.NaN : 0;
    }
    double size = Math.abs(x);
    if (size < 1e-20) {
      return -Math.log(size);
    }
    double r = Math.log(lanczosSum(size)) - G;
    r += (size - 0.5) * (Math.log(size + G - 0.5) - 1);
    return x < 0 ? LOG_PI - Math.log(Math.abs(sineOfPiTimes(size))) - Math.log(size) - r : r;
  }

  private static double lanczosSum(double x) {
    double numerator = 0;
    double denominator = 0;
    if (x < 5) {
      for (int i = NUMERATOR.length - 1; i >= 0; i--) {
        numerator = numerator * x + NUMERATOR[i];
        denominator = denominator * x + DENOMINATOR[i];
      }
    } else {
      for (int i = 0; i < NUMERATOR.length; i++) {
        numerator = numerator / x + NUMERATOR[i];
        denominator = denominator / x + DENOMINATOR[i];
      }
    }
    return numerator / denominator;
  }

  /** {@code sin(pi * x)}, exact in its reduction. */
  private static double sineOfPiTimes(double x) {
    double y = Math.abs(x) % 2;
    double r =
        switch ((int) Math.round(2 * y)) {
          case 0 -> Math.sin(Math.PI * y);
          case 1 -> Math.cos(Math.PI * (y - 0.5));
          case 2 -> Math.sin(Math.PI * (1 - y));
          case 3 -> -Math.cos(Math.PI * (y - 1.5));
          default -> Math.sin(Math.PI * (y - 2));
        };
    return Math.copySign(1, x) * r;
  }
}
