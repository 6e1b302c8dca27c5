package dev.ftcheck.vm.text.number;

import dev.ftcheck.vm.object.Errors;
import java.math.BigInteger;

/**
 * The limit on the digits of conversions between int and decimal text, which are quadratic in
 * CPython: {@code sys.set_int_max_str_digits}.
 *
 * <p>One limit for all threads; reading and setting it are atomic.
 */
public final class IntDigitsLimit {
  /** The limit at start. */
  public static final int DEFAULT = 4300;

  /** The least limit that may be set, and the number of digits that is never too many. */
  public static final int THRESHOLD = 640;

  private static final double DIGITS_PER_BIT = Math.log10(2);

  private static volatile int limit = DEFAULT;

  private IntDigitsLimit() {}

  /** The limit in digits; 0 means none. */
  public static int get() {
    return limit;
  }

  /**
   * Sets the limit in digits.
   *
   * @throws dev.ftcheck.vm.object.Raise ValueError unless it is 0 or at least {@link #THRESHOLD}
   */
  public static void set(int digits) {
    if (digits != 0 && digits < THRESHOLD) {
      throw Errors.valueError("maxdigits must be >= " + THRESHOLD + " or 0 for unlimited");
    }
    limit = digits;
  }

  /** Refuses to read a text of this many digits if they are too many. */
  static void check(int digits) {
    int most = limit;
    if (digits > THRESHOLD && most > 0 && digits > most) {
      throw Errors.valueError(
          "Exceeds the limit ("
              + most
              + " digits) for integer string conversion: value has "
              + digits
              + " digits; use sys.set_int_max_str_digits() to increase the limit");
    }
  }

  /** Refuses to write a number with too many decimal digits. */
  static void check(BigInteger value) {
    int most = limit;
    int bits = value.bitLength();
    if (most == 0 || bits < THRESHOLD * 3) {
      return;
    }
    double digits = bits * DIGITS_PER_BIT; // the true number of digits is within one of this
    if (digits > most + 1
        || (digits > most - 1 && value.abs().compareTo(BigInteger.TEN.pow(most)) >= 0)) {
      throw Errors.valueError(
          "Exceeds the limit ("
              + most
              + " digits) for integer string conversion;"
              + " use sys.set_int_max_str_digits() to increase the limit");
    }
  }
}
