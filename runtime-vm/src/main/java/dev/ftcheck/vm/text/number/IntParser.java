package dev.ftcheck.vm.text.number;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Raise;
import java.math.BigInteger;
import java.util.function.Supplier;

/** Reads ints from text: the grammar of {@code int(text, base)}. */
public final class IntParser {
  /** Up to this many decimal digits Java's quadratic reader is the fastest. */
  private static final int SIMPLE_DIGITS = 400;

  /** How much of the argument an error message shows. */
  private static final int SHOWN_CHARACTERS = 200;

  private IntParser() {}

  /**
   * {@code int(text, base)}.
   *
   * @param base 2 to 36, or 0 to go by the prefix
   * @param repr how the argument is shown in the error message, cut after 200 characters
   * @throws dev.ftcheck.vm.object.Raise ValueError for another base, for text that is no such
   *     number and for more decimal digits than {@link IntDigitsLimit} allows
   */
  public static BigInteger parse(String text, int base, Supplier<String> repr) {
    if (base != 0 && (base < 2 || base > 36)) {
      throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
    }
    String s = NumberText.ascii(text);
    boolean negative = s.startsWith("-");
    int start = negative || s.startsWith("+") ? 1 : 0;
    int radix = base == 0 ? prefixRadix(s, start) : base;
    if (hasPrefix(s, start, radix)) {
      start += s.startsWith("_", start + 2) ? 3 : 2;
    }
    String digits = digits(s, start, radix);
    if (digits == null || (base == 0 && radix == 10 && isOldOctal(s, start, digits))) {
      throw invalid(base, repr);
    }
    BigInteger magnitude = magnitude(digits, radix);
    return negative ? magnitude.negate() : magnitude;
  }

  private static Raise invalid(int base, Supplier<String> repr) {
    String shown = repr.get();
    if (shown.codePointCount(0, shown.length()) > SHOWN_CHARACTERS) {
      shown = shown.substring(0, shown.offsetByCodePoints(0, SHOWN_CHARACTERS));
    }
    return Errors.valueError("invalid literal for int() with base " + base + ": " + shown);
  }

  private static int prefixRadix(String s, int start) {
    if (start + 1 < s.length() && s.charAt(start) == '0') {
      return switch (s.charAt(start + 1)) {
        case 'x', 'X' -> 16;
        case 'o', 'O' -> 8;
        case 'b', 'B' -> 2;
        default -> 10;
      };
    }
    return 10;
  }

  private static boolean hasPrefix(String s, int start, int radix) {
    return (radix == 16 || radix == 8 || radix == 2) && prefixRadix(s, start) == radix;
  }

  /** Without a prefix, base 0 allows leading zeros only in a zero. */
  private static boolean isOldOctal(String s, int start, String digits) {
    return s.charAt(start) == '0' && !digits.chars().allMatch(c -> c == '0');
  }

  /** The digits from {@code start} to the end without underscores, or null if they are not that. */
  private static String digits(String s, int start, int radix) {
    boolean underscores = false;
    boolean afterDigit = false;
    for (int i = start; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '_') {
        if (!afterDigit) {
          return null;
        }
        underscores = true;
        afterDigit = false;
      } else if (c < 0x80 && Character.digit(c, radix) >= 0) {
        afterDigit = true;
      } else {
        return null;
      }
    }
    if (!afterDigit) {
      return null;
    }
    String digits = s.substring(start);
    return underscores ? digits.replace("_", "") : digits;
  }

  private static BigInteger magnitude(String digits, int radix) {
    if (digits.length() <= 12) {
      return BigInteger.valueOf(Long.parseLong(digits, radix)); // 36**12 < 2**63
    }
    if (Integer.bitCount(radix) == 1) {
      return powerOfTwoRadix(digits, Integer.numberOfTrailingZeros(radix));
    }
    IntDigitsLimit.check(digits.length());
    return digits.length() <= SIMPLE_DIGITS
        ? new BigInteger(digits, radix)
        : halves(digits, 0, digits.length(), BigInteger.valueOf(radix), radix);
  }

  /** Splits so that the cost is that of the multiplications, which Java does fast. */
  private static BigInteger halves(String s, int from, int to, BigInteger base, int radix) {
    int length = to - from;
    if (length <= SIMPLE_DIGITS) {
      return new BigInteger(s.substring(from, to), radix);
    }
    int low = Integer.highestOneBit(length - 1);
    BigInteger high = halves(s, from, to - low, base, radix);
    return high.multiply(base.pow(low)).add(halves(s, to - low, to, base, radix));
  }

  /** Reads digits of a base that is a power of two, in time linear in their number. */
  static BigInteger powerOfTwoRadix(String digits, int bitsPerDigit) {
    long bits = (long) digits.length() * bitsPerDigit;
    if (bits > Integer.MAX_VALUE) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR, "");
    }
    byte[] magnitude = new byte[(int) ((bits + 7) / 8)];
    int pending = 0;
    int pendingBits = 0;
    int out = magnitude.length;
    for (int i = digits.length() - 1; i >= 0; i--) {
      pending |= Character.digit(digits.charAt(i), 1 << bitsPerDigit) << pendingBits;
      pendingBits += bitsPerDigit;
      while (pendingBits >= 8) {
        magnitude[--out] = (byte) pending;
        pending >>>= 8;
        pendingBits -= 8;
      }
    }
    if (out > 0) {
      magnitude[0] = (byte) pending;
    }
    return new BigInteger(1, magnitude);
  }
}
