package dev.ftcheck.vm.text.string;

/**
 * Finds substrings. A match that would cut a surrogate pair in two is none: the halves are one
 * character.
 */
public final class StringSearch {
  private StringSearch() {}

  /** The first match within {@code from} to before {@code to}; -1 when there is none. */
  public static int first(String s, String part, int from, int to) {
    if (part.length() == 1 && !Character.isSurrogate(part.charAt(0))) {
      return s.indexOf(part.charAt(0), from, to);
    }
    int at = anywhere(s, part, from, to);
    while (at >= 0 && cutsPair(s, part, at)) {
      at = anywhere(s, part, at + 1, to);
    }
    return at;
  }

  /** As {@link #first}, but a match may cut surrogate pairs. */
  private static int anywhere(String s, String part, int from, int to) {
    return LongPartSearch.pays(part, to - from)
        ? LongPartSearch.first(s, part, from, to)
        : to == s.length() ? s.indexOf(part, from) : s.indexOf(part, from, to);
  }

  /** The last match within {@code from} to before {@code to}; -1 when there is none. */
  public static int last(String s, String part, int from, int to) {
    int at = to - part.length();
    do {
      at = at < from ? -1 : s.lastIndexOf(part, at);
      if (at < from) {
        return -1;
      }
    } while (cutsPair(s, part, at--));
    return at + 1;
  }

  /** Matches without overlap. An empty part matches before each character and at the end. */
  public static int count(String s, String part, int from, int to) {
    if (part.isEmpty()) {
      return s.codePointCount(from, to) + 1;
    }
    int count = 0;
    for (int at = first(s, part, from, to); at >= 0; at = first(s, part, at + part.length(), to)) {
      count++;
    }
    return count;
  }

  private static boolean cutsPair(String s, String part, int at) {
    if (part.isEmpty()) {
      return at > 0 && at < s.length() && Character.isSurrogatePair(s.charAt(at - 1), s.charAt(at));
    }
    int end = at + part.length();
    return (Character.isLowSurrogate(part.charAt(0))
            && at > 0
            && Character.isHighSurrogate(s.charAt(at - 1)))
        || (Character.isHighSurrogate(part.charAt(part.length() - 1))
            && end < s.length()
            && Character.isLowSurrogate(s.charAt(end)));
  }

  /** Whether the part is at the start of the range. */
  public static boolean startsWith(String s, String part, int from, int to) {
    return to - from >= part.length() && s.startsWith(part, from) && !cutsPair(s, part, from);
  }

  /** Whether the part is at the end of the range. */
  public static boolean endsWith(String s, String part, int from, int to) {
    int at = to - part.length();
    return at >= from && s.startsWith(part, at) && !cutsPair(s, part, at);
  }

  /**
   * Replaces the first {@code most} matches.
   *
   * @param most negative means all
   */
  public static String replace(String s, String old, String replacement, long most) {
    if (most == 0) {
      return s;
    }
    if (old.isEmpty()) {
      return between(s, replacement, most < 0 ? Long.MAX_VALUE : most);
    }
    int at = first(s, old, 0, s.length());
    if (at < 0) {
      return s;
    }
    StringBuilder out = new StringBuilder(s.length());
    int copied = 0;
    for (long left = most; at >= 0 && left != 0; left--) {
      out.append(s, copied, at).append(replacement);
      copied = at + old.length();
      at = first(s, old, copied, s.length());
    }
    return out.append(s, copied, s.length()).toString();
  }

  private static String between(String s, String replacement, long most) {
    StringBuilder out = new StringBuilder(s.length() + replacement.length());
    int i = 0;
    long left = most;
    while (left > 0) {
      out.append(replacement);
      left--;
      if (i == s.length()) {
        return out.toString();
      }
      int c = s.codePointAt(i);
      out.appendCodePoint(c);
      i += Character.charCount(c);
    }
    return out.append(s, i, s.length()).toString();
  }
}
