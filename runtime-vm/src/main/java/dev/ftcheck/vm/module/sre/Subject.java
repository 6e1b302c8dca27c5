package dev.ftcheck.vm.module.sre;

/**
 * The text a pattern is applied to, indexed by character: a Java string without surrogate pairs, an
 * array of bytes, or an array of code points. Exactly one of the three is there; the branches of
 * {@link #at} are the same all along a match, so the processor predicts them.
 */
final class Subject {

  private final String text;
  private final byte[] bytes;
  private final int[] points;
  private final int length;

  private Subject(String text, byte[] bytes, int[] points, int length) {
    this.text = text;
    this.bytes = bytes;
    this.points = points;
    this.length = length;
  }

  /** A string in which every {@code char} is one character. */
  static Subject ofText(String text) {
    return new Subject(text, null, null, text.length());
  }

  static Subject ofBytes(byte[] bytes) {
    return new Subject(null, bytes, null, bytes.length);
  }

  static Subject ofCodePoints(int[] points) {
    return new Subject(null, null, points, points.length);
  }

  int length() {
    return length;
  }

  int at(int index) {
    if (text != null) {
      return text.charAt(index);
    }
    return bytes != null ? bytes[index] & 0xFF : points[index];
  }

  boolean startsWith(int[] characters, int from, int end) {
    if (end - from < characters.length) {
      return false;
    }
    for (int i = 0; i < characters.length; i++) {
      if (at(from + i) != characters[i]) {
        return false;
      }
    }
    return true;
  }

  /** Index of the character in {@code [from, end)}, or {@code end}. */
  int find(int character, int from, int end) {
    if (text != null) {
      int found = text.indexOf(character, from, end);
      return found < 0 ? end : found;
    }
    int at = from;
    while (at < end && at(at) != character) {
      at++;
    }
    return at;
  }

  /** Index of the first character in {@code [from, end)} that is not the given one. */
  int skip(int character, int from, int end) {
    int at = from;
    while (at < end && at(at) == character) {
      at++;
    }
    return at;
  }

  /** Index of the first member in {@code [from, end)}, or {@code end}. */
  int findMember(CharSet set, int from, int end) {
    int at = from;
    while (at < end && !set.contains(at(at))) {
      at++;
    }
    return at;
  }

  /** Index of the first character in {@code [from, end)} outside the set, or {@code end}. */
  int skipMembers(CharSet set, int from, int end) {
    int at = from;
    while (at < end && set.contains(at(at))) {
      at++;
    }
    return at;
  }

  /** Index of the first occurrence that ends before {@code end}, or -1. */
  int findSequence(int[] characters, String asText, int from, int end) {
    if (text != null && asText != null) {
      return text.indexOf(asText, from, end);
    }
    int last = end - characters.length;
    for (int at = from; at <= last; at++) {
      at = find(characters[0], at, last + 1);
      if (at <= last && startsWith(characters, at, end)) {
        return at;
      }
    }
    return -1;
  }
}
