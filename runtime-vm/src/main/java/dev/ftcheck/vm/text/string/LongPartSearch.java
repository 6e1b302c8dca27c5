package dev.ftcheck.vm.text.string;

/**
 * Finds a long part in time linear in both lengths. Java's own search takes their product in the
 * worst case, which only long parts make slow; it is kept until it has done more comparisons than
 * the text has characters, then the algorithm of Knuth, Morris and Pratt (SIAM Journal on Computing
 * 6, 1977) goes on.
 */
final class LongPartSearch {
  private static final int LONG = 64;

  private LongPartSearch() {}

  /** Whether the search is worth its preparation. */
  static boolean pays(String part, int length) {
    return part.length() >= LONG && part.length() <= length;
  }

  /** The first match within {@code from} to before {@code to}; -1 when there is none. */
  static int first(String s, String part, int from, int to) {
    int last = to - part.length();
    long compared = 0;
    char head = part.charAt(0);
    for (int at = s.indexOf(head, from, to); at >= 0 && at <= last; ) {
      int same = commonLength(s, part, at);
      if (same == part.length()) {
        return at;
      }
      compared += same;
      if (compared > to - from) {
        return linear(s, part, at + 1, to);
      }
      at = s.indexOf(head, at + 1, to);
    }
    return -1;
  }

  private static int commonLength(String s, String part, int at) {
    int length = part.length();
    int i = 1;
    while (i < length && s.charAt(at + i) == part.charAt(i)) {
      i++;
    }
    return i;
  }

  private static int linear(String s, String part, int from, int to) {
    char[] wanted = part.toCharArray();
    int[] borders = borders(wanted);
    int matched = 0;
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      while (matched > 0 && wanted[matched] != c) {
        matched = borders[matched - 1];
      }
      if (wanted[matched] == c && ++matched == wanted.length) {
        return i + 1 - wanted.length;
      }
    }
    return -1;
  }

  /** Of each prefix the length of its longest proper prefix that is also its suffix. */
  private static int[] borders(char[] part) {
    int[] borders = new int[part.length];
    int length = 0;
    for (int i = 1; i < part.length; i++) {
      while (length > 0 && part[i] != part[length]) {
        length = borders[length - 1];
      }
      if (part[i] == part[length]) {
        length++;
      }
      borders[i] = length;
    }
    return borders;
  }
}
