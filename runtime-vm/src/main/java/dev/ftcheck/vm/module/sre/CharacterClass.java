package dev.ftcheck.vm.module.sre;

/**
 * The character classes behind {@code \d}, {@code \s}, {@code \w} and the line break, in their
 * ASCII and Unicode forms. Numbers are the CATEGORY arguments of compiled patterns; an odd number
 * is the complement of the even one before it (the locale's word class pairs 8 with 9).
 */
final class CharacterClass {

  private static final int LETTERS_AND_NUMBERS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  /** How many categories there are. */
  static final int COUNT = 18;

  private CharacterClass() {}

  static boolean contains(int category, int c) {
    boolean member =
        switch (category >> 1) {
          case 0 -> c >= '0' && c <= '9';
          case 1 -> c == ' ' || c >= 9 && c <= 13;
          case 2, 4 -> isAsciiWord(c);
          case 3 -> c == '\n';
          case 5 -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
          case 6 -> isUnicodeSpace(c);
          case 7 -> isUnicodeWord(c);
          case 8 -> isUnicodeLineBreak(c);
          default -> throw new InvalidSreCode();
        };
    return member == ((category & 1) == 0);
  }

  static boolean isAsciiWord(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  /** {@code str.isalnum} or underscore. */
  static boolean isUnicodeWord(int c) {
    return c < 128 ? isAsciiWord(c) : (LETTERS_AND_NUMBERS >> Character.getType(c) & 1) != 0;
  }

  /** {@code str.isspace}: bidirectional type WS, B or S, or category Zs. */
  static boolean isUnicodeSpace(int c) {
    if (c < 128) {
      return c == ' ' || c >= 9 && c <= 13 || c >= 28 && c <= 31;
    }
    return c == 0x85
        || c == 0xA0
        || c >= 0x1680 && (Character.isSpaceChar(c) || c == 0x2028 || c == 0x2029);
  }

  /** Where {@code str.splitlines} splits. */
  static boolean isUnicodeLineBreak(int c) {
    return c >= 10 && c <= 13 || c >= 28 && c <= 30 || c == 0x85 || c == 0x2028 || c == 0x2029;
  }
}
