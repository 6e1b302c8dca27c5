package dev.ftcheck.parser;

import dev.ftcheck.ast.Literal;
import java.math.BigInteger;

/**
 * Values of number tokens (<a
 * href="https://docs.python.org/3.14/reference/lexical_analysis.html#numeric-literals">reference</a>).
 */
final class NumberLiteral {

  /** CPython's default for {@code sys.set_int_max_str_digits}. */
  private static final int MAX_DECIMAL_DIGITS = 4300;

  private NumberLiteral() {}

  static Literal parse(PyToken token, BuildContext context) {
    String text = token.getText().replace("_", "");
    char last = text.charAt(text.length() - 1);
    if (text.length() > 1 && text.charAt(0) == '0') {
      switch (text.charAt(1)) {
        case 'x', 'X' -> {
          return new Literal.Int(powerOfTwoRadix(text, 4));
        }
        case 'o', 'O' -> {
          return new Literal.Int(powerOfTwoRadix(text, 3));
        }
        case 'b', 'B' -> {
          return new Literal.Int(powerOfTwoRadix(text, 1));
        }
        default -> {
          // A float, an imaginary number, or zeros.
        }
      }
    }
    if (last == 'j' || last == 'J') {
      return new Literal.Complex(Double.parseDouble(text.substring(0, text.length() - 1)));
    }
    if (isFloat(text)) {
      return new Literal.Float(Double.parseDouble(text));
    }
    if (text.length() > MAX_DECIMAL_DIGITS) {
      throw context.reject(
          token,
          "Exceeds the limit (4300 digits) for integer string conversion: value has "
              + text.length()
              + " digits; use sys.set_int_max_str_digits() to increase the limit - Consider"
              + " hexadecimal for huge integer literals to avoid decimal conversion limits.");
    }
    return new Literal.Int(
        text.length() <= 18 ? BigInteger.valueOf(Long.parseLong(text)) : new BigInteger(text));
  }

  private static boolean isFloat(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '.' || c == 'e' || c == 'E') {
        return true;
      }
    }
    return false;
  }

  /** Linear in the number of digits, unlike {@link BigInteger#BigInteger(String, int)}. */
  private static BigInteger powerOfTwoRadix(String text, int bitsPerDigit) {
    int digits = text.length() - 2;
    if (digits * bitsPerDigit < Long.SIZE) {
      return BigInteger.valueOf(Long.parseLong(text, 2, text.length(), 1 << bitsPerDigit));
    }
    byte[] magnitude = new byte[(digits * bitsPerDigit + 7) / 8];
    int bit = 0;
    for (int at = text.length() - 1; at >= 2; at--) {
      int digit = Character.digit(text.charAt(at), 16);
      for (int shift = 0; shift < bitsPerDigit; shift++, bit++) {
        if ((digit >> shift & 1) != 0) {
          magnitude[magnitude.length - 1 - bit / 8] |= (byte) (1 << bit % 8);
        }
      }
    }
    return new BigInteger(1, magnitude);
  }
}
