package dev.ftcheck.vm.text.number;

import dev.ftcheck.vm.object.Errors;
import java.math.BigInteger;

/** {@code float.hex} and {@code float.fromhex}: floats as exact hexadecimal text. */
public final class FloatHex {
  private static final String INVALID = "invalid hexadecimal floating-point string";

  /** Exponents are clamped to this: far beyond what any significand in memory could balance. */
  private static final long FAR_EXPONENT = 1L << 40;

  private FloatHex() {}

  /** {@code x.hex()}, as in {@code 0x1.8000000000000p+1}. */
  public static String hex(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return FloatText.repr(x);
    }
    long bits = Double.doubleToRawLongBits(x);
    String sign = bits < 0 ? "-" : "";
    if (x == 0) {
      return sign + "0x0.0p+0";
    }
    long fraction = bits & ((1L << 52) - 1);
    int exponent = Math.max(Math.getExponent(x), Double.MIN_EXPONENT);
    String digits = Long.toHexString(fraction | (1L << 52)).substring(1);
    int lead = Math.abs(x) < Double.MIN_NORMAL ? 0 : 1;
    return sign + "0x" + lead + "." + digits + "p" + (exponent < 0 ? "" : "+") + exponent;
  }

  /**
   * {@code float.fromhex(text)}, correctly rounded.
   *
   * @throws dev.ftcheck.vm.object.Raise ValueError for other text, OverflowError for too large a
   *     value
   */
  public static double parse(String text) {
    String s = stripped(text);
    int start = !s.isEmpty() && (s.charAt(0) == '-' || s.charAt(0) == '+') ? 1 : 0;
    double magnitude = special(s.substring(start));
    if (magnitude == 0) {
      magnitude = hexadecimal(s, start);
    }
    return s.charAt(0) == '-' ? -magnitude : magnitude;
  }

  private static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= 9 && c <= 13);
  }

  /** Infinity or NaN when the text names them, or zero. */
  private static double special(String unsigned) {
    double[] result = new double[1];
    boolean named =
        !unsigned.isEmpty()
            && Character.isLetter(unsigned.charAt(0))
            && FloatParser.scan(unsigned, 0, result) == unsigned.length();
    return named ? result[0] : 0;
  }

  private static double hexadecimal(String s, int start) {
    int i = start;
    if (s.startsWith("0x", i) || s.startsWith("0X", i)) {
      i += 2;
    }
    int wholeEnd = hexEnd(s, i);
    int fractionEnd = wholeEnd;
    String digits = s.substring(i, wholeEnd);
    if (wholeEnd < s.length() && s.charAt(wholeEnd) == '.') {
      fractionEnd = hexEnd(s, wholeEnd + 1);
      digits += s.substring(wholeEnd + 1, fractionEnd);
    }
    if (digits.isEmpty()) {
      throw Errors.valueError(INVALID);
    }
    long exponent = fractionEnd < s.length() ? exponent(s, fractionEnd) : 0;
    exponent -= 4L * Math.max(0, fractionEnd - wholeEnd - 1);
    double value = ExactDouble.scaled(IntParser.powerOfTwoRadix(digits, 4), exponent, false);
    if (Double.isInfinite(value)) {
      throw Errors.overflowError("hexadecimal value too large to represent as a float");
    }
    return value;
  }

  private static int hexEnd(String s, int start) {
    int i = start;
    while (i < s.length() && s.charAt(i) < 0x80 && Character.digit(s.charAt(i), 16) >= 0) {
      i++;
    }
    return i;
  }

  private static long exponent(String s, int start) {
    if ((s.charAt(start) | 0x20) != 'p') {
      throw Errors.valueError(INVALID);
    }
    String digits = s.substring(start + 1);
    boolean negative = digits.startsWith("-");
    if (negative || digits.startsWith("+")) {
      digits = digits.substring(1);
    }
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw Errors.valueError(INVALID);
    }
    long exponent =
        digits.length() > 18
            ? new BigInteger(digits).min(BigInteger.valueOf(FAR_EXPONENT)).longValue()
            : Math.min(Long.parseLong(digits), FAR_EXPONENT);
    return negative ? -exponent : exponent;
  }
}
