package dev.ftcheck.vm.module.struct;

/** The binary16 format of IEEE 754-2008. */
final class HalfFloat {

  private static final int INFINITY = 0x7C00;
  private static final int QUIET_NAN = 0x7E00;

  /** Numbers from here on round to infinity. */
  private static final double OVERFLOW = 65520;

  private static final double SMALLEST_NORMAL = 0x1p-14;

  private HalfFloat() {}

  static boolean overflows(double x) {
    return Math.abs(x) >= OVERFLOW && !Double.isInfinite(x);
  }

  /** The 16 bits of the nearest half float, ties to even; {@code x} must not overflow. */
  static int bits(double x) {
    int sign = Double.doubleToRawLongBits(x) < 0 ? 0x8000 : 0;
    double size = Math.abs(x);
    if (Double.isNaN(x)) {
      return sign | QUIET_NAN;
    }
    if (Double.isInfinite(x)) {
      return sign | INFINITY;
    }
    if (size < SMALLEST_NORMAL) {
      return sign | (int) Math.rint(size * 0x1p24);
    }
    int exponent = Math.getExponent(size);
    int mantissa = (int) Math.rint(Math.scalb(size, 10 - exponent));
    return sign | (exponent + 14 << 10) + mantissa;
  }

  static double value(int bits) {
    return Float.float16ToFloat((short) bits);
  }
}
