package dev.ftcheck.vm.text.unicode;

import java.util.function.IntPredicate;

/** The {@code str.is...} methods: what a whole string is made of. */
public final class StringPredicates {
  private StringPredicates() {}

  /** {@code str.isalpha()}. */
  public static boolean isAlpha(String s) {
    return notEmptyAndAll(s, Characters::isAlpha);
  }

  /** {@code str.isalnum()}. */
  public static boolean isAlnum(String s) {
    return notEmptyAndAll(s, Characters::isAlnum);
  }

  /** {@code str.isdecimal()}. */
  public static boolean isDecimal(String s) {
    return notEmptyAndAll(s, Characters::isDecimal);
  }

  /** {@code str.isdigit()}. */
  public static boolean isDigit(String s) {
    return notEmptyAndAll(s, Characters::isDigit);
  }

  /** {@code str.isnumeric()}. */
  public static boolean isNumeric(String s) {
    return notEmptyAndAll(s, Characters::isNumeric);
  }

  /** {@code str.isspace()}. */
  public static boolean isSpace(String s) {
    return notEmptyAndAll(s, Characters::isSpace);
  }

  /** {@code str.isprintable()}; the empty string is. */
  public static boolean isPrintable(String s) {
    return all(s, 0, Characters::isPrintable);
  }

  /** {@code str.isascii()}; the empty string is. */
  public static boolean isAscii(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** {@code str.isidentifier()}; a keyword is one too. */
  public static boolean isIdentifier(String s) {
    if (s.isEmpty()) {
      return false;
    }
    int first = s.codePointAt(0);
    return Characters.isIdentifierStart(first)
        && all(s, Character.charCount(first), Characters::isIdentifierPart);
  }

  /** {@code str.islower()}: some cased character, and all of them in lower case. */
  public static boolean isLower(String s) {
    boolean cased = false;
    for (int i = 0, c; i < s.length(); i += Character.charCount(c)) {
      c = s.codePointAt(i);
      if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
        return false;
      }
      cased |= Character.isLowerCase(c);
    }
    return cased;
  }

  /** {@code str.isupper()}: some cased character, and all of them in upper case. */
  public static boolean isUpper(String s) {
    boolean cased = false;
    for (int i = 0, c; i < s.length(); i += Character.charCount(c)) {
      c = s.codePointAt(i);
      if (Character.isLowerCase(c) || Character.isTitleCase(c)) {
        return false;
      }
      cased |= Character.isUpperCase(c);
    }
    return cased;
  }

  /**
   * {@code str.istitle()}: upper case only after uncased characters, lower case only after cased.
   */
  public static boolean isTitle(String s) {
    boolean cased = false;
    boolean previousIsCased = false;
    for (int i = 0, c; i < s.length(); i += Character.charCount(c)) {
      c = s.codePointAt(i);
      if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
        if (previousIsCased) {
          return false;
        }
        previousIsCased = true;
        cased = true;
      } else if (Character.isLowerCase(c)) {
        if (!previousIsCased) {
          return false;
        }
        cased = true;
      } else {
        previousIsCased = false;
      }
    }
    return cased;
  }

  private static boolean notEmptyAndAll(String s, IntPredicate test) {
    return !s.isEmpty() && all(s, 0, test);
  }

  private static boolean all(String s, int from, IntPredicate test) {
    for (int i = from, c; i < s.length(); i += Character.charCount(c)) {
      c = s.codePointAt(i);
      if (!test.test(c)) {
        return false;
      }
    }
    return true;
  }
}
