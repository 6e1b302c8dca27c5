package dev.ftcheck.vm.text.string;

import dev.ftcheck.vm.text.unicode.Characters;

/** {@code repr} of strings and bytes, and {@code ascii}. */
public final class Quoting {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private Quoting() {}

  /** {@code repr(str)}. */
  public static String repr(String s) {
    char quote = quote(s);
    StringBuilder out = new StringBuilder(s.length() + 2).append(quote);
    int copied = 0;
    for (int i = 0, c; i < s.length(); i += Character.charCount(c)) {
      c = s.codePointAt(i);
      if (c != quote && c != '\\' && Characters.isPrintable(c)) {
        continue;
      }
      out.append(s, copied, i);
      copied = i + Character.charCount(c);
      appendEscaped(out, c);
    }
    return out.append(s, copied, s.length()).append(quote).toString();
  }

  /** {@code ascii(object)} from the object's {@code repr}. */
  public static String ascii(String repr) {
    int i = 0;
    while (i < repr.length() && repr.charAt(i) < 0x80) {
      i++;
    }
    if (i == repr.length()) {
      return repr;
    }
    StringBuilder out = new StringBuilder(repr.length() + 16).append(repr, 0, i);
    for (int c; i < repr.length(); i += Character.charCount(c)) {
      c = repr.codePointAt(i);
      if (c < 0x80) {
        out.append((char) c);
      } else {
        appendCode(out, c);
      }
    }
    return out.toString();
  }

  /** {@code repr(bytes)}, from the {@code b} to the closing quote. */
  public static String repr(byte[] bytes) {
    return repr(bytes, quote(bytes));
  }

  /** As {@link #repr(byte[])} inside {@code repr(bytearray)}, which escapes every single quote. */
  public static String reprOfArray(byte[] bytes) {
    char quote = quote(bytes);
    String text = repr(bytes, quote);
    return quote == '"' ? text.replace("'", "\\'") : text;
  }

  private static String repr(byte[] bytes, char quote) {
    StringBuilder out = new StringBuilder(bytes.length + 3).append('b').append(quote);
    for (byte b : bytes) {
      if (b >= 0x20 && b < 0x7f && b != quote && b != '\\') {
        out.append((char) b);
      } else if (b == quote || b == '\\' || b == '\t' || b == '\n' || b == '\r') {
        appendEscaped(out, b);
      } else {
        out.append("\\x").append(HEX[(b >> 4) & 15]).append(HEX[b & 15]);
      }
    }
    return out.append(quote).toString();
  }

  private static char quote(String s) {
    return s.indexOf('\'') >= 0 && s.indexOf('"') < 0 ? '"' : '\'';
  }

  private static char quote(byte[] bytes) {
    boolean single = false;
    for (byte b : bytes) {
      if (b == '"') {
        return '\'';
      }
      single |= b == '\'';
    }
    return single ? '"' : '\'';
  }

  private static void appendEscaped(StringBuilder out, int c) {
    switch (c) {
      case '\'', '"', '\\' -> out.append('\\').append((char) c);
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      default -> appendCode(out, c);
    }
  }

  private static void appendCode(StringBuilder out, int c) {
    int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
    out.append('\\').append(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
      out.append(HEX[(c >> shift) & 15]);
    }
  }
}
