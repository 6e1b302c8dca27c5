package dev.ftcheck.vm.text.string;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Splits strings: {@code split}, {@code rsplit}, {@code splitlines}. */
public final class StringSplit {
  private StringSplit() {}

  /**
   * {@code split(separator, most)}.
   *
   * @param separator not empty
   * @param most the most splits; negative means no limit
   */
  public static List<String> bySeparator(String s, String separator, long most) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (long left = most; left != 0; left--) {
      int at = StringSearch.first(s, separator, start, s.length());
      if (at < 0) {
        break;
      }
      parts.add(s.substring(start, at));
      start = at + separator.length();
    }
    parts.add(s.substring(start));
    return parts;
  }

  /** {@code rsplit(separator, most)}; see {@link #bySeparator}. */
  public static List<String> bySeparatorFromEnd(String s, String separator, long most) {
    List<String> parts = new ArrayList<>();
    int end = s.length();
    for (long left = most; left != 0; left--) {
      int at = StringSearch.last(s, separator, 0, end);
      if (at < 0) {
        break;
      }
      parts.add(s.substring(at + separator.length(), end));
      end = at;
    }
    parts.add(s.substring(0, end));
    Collections.reverse(parts);
    return parts;
  }

  /** {@code split(None, most)}: runs of white space separate, none at the ends. */
  public static List<String> bySpace(String s, Alphabet alphabet, long most) {
    List<String> parts = new ArrayList<>();
    int length = s.length();
    int i = 0;
    for (long left = most; ; left--) {
      while (i < length && alphabet.isSpace(s.charAt(i))) {
        i++;
      }
      if (i == length) {
        return parts;
      }
      if (left == 0) {
        parts.add(s.substring(i));
        return parts;
      }
      int start = i;
      while (i < length && !alphabet.isSpace(s.charAt(i))) {
        i++;
      }
      parts.add(s.substring(start, i));
    }
  }

  /** {@code rsplit(None, most)}. */
  public static List<String> bySpaceFromEnd(String s, Alphabet alphabet, long most) {
    List<String> parts = new ArrayList<>();
    int i = s.length();
    for (long left = most; ; left--) {
      while (i > 0 && alphabet.isSpace(s.charAt(i - 1))) {
        i--;
      }
      if (i == 0) {
        break;
      }
      if (left == 0) {
        parts.add(s.substring(0, i));
        break;
      }
      int end = i;
      while (i > 0 && !alphabet.isSpace(s.charAt(i - 1))) {
        i--;
      }
      parts.add(s.substring(i, end));
    }
    Collections.reverse(parts);
    return parts;
  }

  /** {@code splitlines(keepEnds)}. */
  public static List<String> lines(String s, Alphabet alphabet, boolean keepEnds) {
    List<String> lines = new ArrayList<>();
    int length = s.length();
    int i = 0;
    while (i < length) {
      int start = i;
      while (i < length && !alphabet.isLineBreak(s.charAt(i))) {
        i++;
      }
      int end = i;
      if (i < length) {
        i += s.charAt(i) == '\r' && i + 1 < length && s.charAt(i + 1) == '\n' ? 2 : 1;
      }
      lines.add(s.substring(start, keepEnds ? i : end));
    }
    return lines;
  }
}
