package dev.ftcheck.vm.text.string;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;

/** Pads strings; widths count code points. */
public final class StringPadding {
  private static final int LARGEST = Integer.MAX_VALUE - 16;

  private StringPadding() {}

  /** {@code ljust}. */
  public static String left(String s, int length, long width, int fill) {
    return padded(s, 0, missing(length, width), fill);
  }

  /** {@code rjust}. */
  public static String right(String s, int length, long width, int fill) {
    return padded(s, missing(length, width), 0, fill);
  }

  /** {@code center}: an odd character more goes right, but left when the width is odd. */
  public static String center(String s, int length, long width, int fill) {
    int missing = missing(length, width);
    int before = missing / 2 + (int) (missing & width & 1);
    return padded(s, before, missing - before, fill);
  }

  /** {@code zfill}: zeros after the sign. */
  public static String zeros(String s, int length, long width) {
    int missing = missing(length, width);
    if (missing == 0) {
      return s;
    }
    boolean signed = !s.isEmpty() && (s.charAt(0) == '+' || s.charAt(0) == '-');
    StringBuilder out = new StringBuilder(s.length() + missing);
    if (signed) {
      out.append(s.charAt(0));
    }
    return out.repeat('0', missing).append(s, signed ? 1 : 0, s.length()).toString();
  }

  private static int missing(int length, long width) {
    long missing = Math.max(0, width - length);
    if (missing > LARGEST - length) {
      throw Errors.of(ExceptionTypes.MEMORY_ERROR, "");
    }
    return (int) missing;
  }

  private static String padded(String s, int before, int after, int fill) {
    if (before == 0 && after == 0) {
      return s;
    }
    return new StringBuilder(s.length() + before + after)
        .repeat(fill, before)
        .append(s)
        .repeat(fill, after)
        .toString();
  }

  /** {@code expandtabs}. */
  public static String expandTabs(String s, int tabSize) {
    if (s.indexOf('\t') < 0) {
      return s;
    }
    StringBuilder out = new StringBuilder(s.length() + 16);
    int column = 0;
    for (int i = 0, c; i < s.length(); i += Character.charCount(c)) {
      c = s.codePointAt(i);
      if (c == '\t') {
        int spaces = tabSize > 0 ? tabSize - column % tabSize : 0;
        if (spaces > LARGEST - out.length()) {
          throw Errors.overflowError("new string is too long");
        }
        out.repeat(' ', spaces);
        column += spaces;
      } else {
        column = c == '\n' || c == '\r' ? 0 : column + 1;
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }
}
