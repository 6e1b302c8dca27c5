package dev.ftcheck.vm.text.string;

/** Takes characters off the ends: {@code strip}, {@code lstrip}, {@code rstrip}. */
public final class StringStrip {
  /** Which ends. */
  public enum End {
    LEFT,
    RIGHT,
    BOTH
  }

  private StringStrip() {}

  /** Takes off white space. */
  public static String space(String s, Alphabet alphabet, End end) {
    int from = 0;
    int to = s.length();
    if (end != End.RIGHT) {
      while (from < to && alphabet.isSpace(s.charAt(from))) {
        from++;
      }
    }
    if (end != End.LEFT) {
      while (to > from && alphabet.isSpace(s.charAt(to - 1))) {
        to--;
      }
    }
    return s.substring(from, to);
  }

  /** Takes off any of the characters of a set. */
  public static String characters(String s, String set, End end) {
    int from = 0;
    int to = s.length();
    if (end != End.RIGHT) {
      while (from < to && contains(set, s.codePointAt(from))) {
        from += Character.charCount(s.codePointAt(from));
      }
    }
    if (end != End.LEFT) {
      while (to > from && contains(set, s.codePointBefore(to))) {
        to -= Character.charCount(s.codePointBefore(to));
      }
    }
    return s.substring(from, to);
  }

  private static boolean contains(String set, int c) {
    if (c <= Character.MAX_VALUE && Character.isSurrogate((char) c)) {
      return set.codePoints().anyMatch(known -> known == c);
    }
    return set.indexOf(c) >= 0;
  }
}
