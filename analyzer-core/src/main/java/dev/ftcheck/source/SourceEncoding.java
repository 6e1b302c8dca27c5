package dev.ftcheck.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding that a file declares (<a href="https://peps.python.org/pep-0263/">PEP
 * 263</a>).
 */
final class SourceEncoding {

  private static final Pattern DECLARATION =
      Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)");
  private static final Pattern BLANK = Pattern.compile("^[ \\t\\f]*(?:#.*)?$");

  private SourceEncoding() {}

  static boolean hasByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf;
  }

  /**
   * The encoding declared in the first two lines, {@code utf-8} and {@code iso-8859-1} in one
   * spelling; or null.
   */
  static String declared(byte[] bytes) {
    int from = hasByteOrderMark(bytes) ? 3 : 0;
    for (int line = 0; line < 2 && from < bytes.length; line++) {
      int to = from;
      while (to < bytes.length && bytes[to] != '\n' && bytes[to] != '\r') {
        to++;
      }
      String content = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
      Matcher matcher = DECLARATION.matcher(content);
      if (matcher.find()) {
        return normalised(matcher.group(1));
      }
      if (!BLANK.matcher(content).matches()) {
        return null;
      }
      from =
          to < bytes.length && bytes[to] == '\r' && to + 1 < bytes.length && bytes[to + 1] == '\n'
              ? to + 2
              : to + 1;
    }
    return null;
  }

  /** As {@code get_normal_name} of CPython's tokenizer. */
  private static String normalised(String name) {
    String lower =
        name.substring(0, Math.min(name.length(), 12)).toLowerCase(Locale.ROOT).replace('_', '-');
    if (lower.equals("utf-8") || lower.startsWith("utf-8-")) {
      return "utf-8";
    }
    for (String latin : new String[] {"latin-1", "iso-8859-1", "iso-latin-1"}) {
      if (lower.equals(latin) || lower.startsWith(latin + "-")) {
        return "iso-8859-1";
      }
    }
    return name;
  }

  /** The charset of a Python codec name, or null where there is none for text. */
  static Charset charset(String codec) {
    String name = codec.toLowerCase(Locale.ROOT).replace('_', '-');
    String known =
        switch (name) {
          case "utf8", "u8", "utf", "cp65001" -> "UTF-8";
          case "latin1", "l1", "latin", "8859" -> "ISO-8859-1";
          case "mac-roman", "macroman" -> "x-MacRoman";
          case "mac-cyrillic" -> "x-MacCyrillic";
          case "sjis", "shiftjis" -> "Shift_JIS";
          case "eucjp" -> "EUC-JP";
          case "euckr" -> "EUC-KR";
          case "big5hkscs" -> "Big5-HKSCS";
          case "johab" -> "x-Johab";
          default -> name;
        };
    try {
      return Charset.forName(known);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }
}
