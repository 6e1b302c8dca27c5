package dev.ftcheck.vm.text.number;

import java.math.BigInteger;

/** Writes ints as text. */
public final class IntText {
  private IntText() {}

  /**
   * {@code repr(int)} of a number beyond the range of a long.
   *
   * @throws dev.ftcheck.vm.object.Raise ValueError when there are more digits than {@link
   *     IntDigitsLimit} says
   */
  public static String decimal(BigInteger value) {
    IntDigitsLimit.check(value);
    return value.toString();
  }

  /** {@code bin}, {@code oct} and {@code hex}: sign, prefix, digits. */
  public static String prefixed(BigInteger value, int radix) {
    String digits = value.abs().toString(radix);
    return (value.signum() < 0 ? "-" : "") + prefix(radix) + digits;
  }

  /** {@code bin}, {@code oct} and {@code hex} of a small number. */
  public static String prefixed(long value, int radix) {
    if (value >= 0) {
      return prefix(radix) + Long.toString(value, radix);
    }
    return "-" + prefix(radix) + Long.toString(value, radix).substring(1);
  }

  private static String prefix(int radix) {
    return switch (radix) {
      case 2 -> "0b";
      case 8 -> "0o";
      case 16 -> "0x";
      default -> throw new IllegalArgumentException("radix " + radix);
    };
  }
}
