package dev.ftcheck.vm.text.number;

import dev.ftcheck.vm.text.unicode.Characters;

/** What numeric literals of every type have in common when they are read from a string. */
final class NumberText {
  private NumberText() {}

  /**
   * Strips white space, turns decimal digits of any script into ASCII ones and takes out
   * underscores between digits (PEP 515).
   *
   * @return null when an underscore stands where none may
   */
  static String withoutUnderscores(String text) {
    String stripped = ascii(text);
    return stripped.indexOf('_') < 0 ? stripped : joined(stripped);
  }

  /**
   * Strips white space and turns decimal digits of any script into ASCII ones. In a text of ASCII
   * characters only the white space of C counts, without the information separators (U+001C to
   * U+001F), as in CPython.
   */
  static String ascii(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isCSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isCSpace(text.charAt(end - 1))) {
      end--;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 0x80) {
        return translated(text, start, end);
      }
    }
    return text.substring(start, end);
  }

  private static boolean isCSpace(char c) {
    return c == ' ' || (c >= 9 && c <= 13);
  }

  private static String translated(String text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start, c; i < end; i += Character.charCount(c)) {
      c = text.codePointAt(i);
      int digit = Characters.decimalValue(c);
      if (digit >= 0) {
        out.append((char) ('0' + digit));
      } else {
        out.appendCodePoint(Characters.isSpace(c) ? ' ' : c);
      }
    }
    return out.toString().strip();
  }

  private static String joined(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '_') {
        out.append(c);
      } else if (!isDigit(text, i - 1) || !isDigit(text, i + 1)) {
        return null;
      }
    }
    return out.toString();
  }

  private static boolean isDigit(String text, int index) {
    return index >= 0 && index < text.length() && Characters.decimalValue(text.charAt(index)) >= 0;
  }
}
