package dev.ftcheck.vm.module.json;

/** Writes strings as JSON (RFC 8259, section 7). */
final class StringEncoding {

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private StringEncoding() {}

  /** Appends the string in quotes; what is outside ASCII is escaped. */
  static void appendAscii(StringBuilder out, String text) {
    append(out, text, '\u007F');
  }

  /** Appends the string in quotes; only what JSON demands is escaped. */
  static void appendUnicode(StringBuilder out, String text) {
    append(out, text, '\uFFFF');
  }

  /**
   * Appends the string in quotes.
   *
   * @param limit the largest character that is not escaped; DEL counts as outside ASCII
   */
  private static void append(StringBuilder out, String text, char limit) {
    out.append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c != '"' && c != '\\' && (c < limit || limit == '\uFFFF')) {
        continue;
      }
      out.append(text, plain, i);
      plain = i + 1;
      appendEscape(out, c);
    }
    out.append(text, plain, text.length()).append('"');
  }

  private static void appendEscape(StringBuilder out, char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        out.append("\\u").append(HEX[c >> 12]).append(HEX[c >> 8 & 0xF]);
        out.append(HEX[c >> 4 & 0xF]).append(HEX[c & 0xF]);
      }
    }
  }
}
