package dev.ftcheck.vm.module.sre;

import java.util.Locale;

/**
 * How a case-insensitive instruction maps characters before it compares them. Locale-dependent
 * patterns see the C locale, in which only ASCII letters have case.
 */
enum CaseFolding {
  NONE,
  ASCII,
  UNICODE,
  LOCALE;

  /** The character to compare. */
  int lower(int c) {
    return switch (this) {
      case NONE -> c;
      case ASCII, LOCALE -> asciiLower(c);
      case UNICODE -> unicodeLower(c);
    };
  }

  static int asciiLower(int c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }

  static int asciiUpper(int c) {
    return c >= 'a' && c <= 'z' ? c - 32 : c;
  }

  static boolean asciiIsCased(int c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** Simple lower-case mapping. */
  static int unicodeLower(int c) {
    return c < 128 ? asciiLower(c) : Character.toLowerCase(c);
  }

  /** First character of the full upper-case mapping ({@code 'ß'} gives {@code 'S'}). */
  static int unicodeUpper(int c) {
    return c < 128 ? asciiUpper(c) : fullUpper(c).codePointAt(0);
  }

  /** Whether lower or upper case of the character is another character. */
  static boolean unicodeIsCased(int c) {
    if (c < 128) {
      return asciiIsCased(c);
    }
    return Character.toLowerCase(c) != c
        || Character.toUpperCase(c) != c
        || fullUpper(c).length() > Character.charCount(c);
  }

  private static String fullUpper(int c) {
    return Character.toString(c).toUpperCase(Locale.ROOT);
  }
}
