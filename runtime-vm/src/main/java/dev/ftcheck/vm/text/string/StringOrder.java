package dev.ftcheck.vm.text.string;

/** The order of strings: by code points, where Java compares UTF-16 units. */
public final class StringOrder {
  private StringOrder() {}

  /** Negative, zero or positive as {@code a} sorts before, with or after {@code b}. */
  public static int compare(String a, String b) {
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        return isPart(a, i) == isPart(b, i)
            ? Character.compare(x, y)
            : isPart(a, i) ? 1 : -1; // only one of them begins or ends beyond U+FFFF
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  /** Whether the unit at an index is half of a surrogate pair. */
  private static boolean isPart(String s, int i) {
    char c = s.charAt(i);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(s.charAt(i - 1));
  }
}
