package dev.ftcheck.vm.module.json;

import dev.ftcheck.vm.object.PyStr;

/**
 * A document with its strings read. Positions inside are those of the Java string; Python's count
 * code points.
 */
final class JsonText {

  private final PyStr document;
  private final String text;

  /** Where the string or token that was read last ends. */
  private int end;

  JsonText(PyStr document) {
    this.document = document;
    this.text = document.value();
  }

  String text() {
    return text;
  }

  int end() {
    return end;
  }

  int toPython(int position) {
    return document.isPlain() ? position : text.codePointCount(0, position);
  }

  /** A position within the length of the document. */
  int fromPython(int index) {
    return document.isPlain() ? index : text.offsetByCodePoints(0, index);
  }

  RuntimeException error(String message, int position) {
    return JsonErrors.decode(message, document, toPython(position));
  }

  /**
   * Reads a string; {@link #end} is then after its closing quote.
   *
   * @param start after the opening quote
   * @param strict whether control characters are errors
   */
  String string(int start, boolean strict) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        end = at + 1;
        return text.substring(start, at);
      }
      if (c == '\\') {
        return escapedString(start, at, strict);
      }
      if (c < ' ' && strict) {
        throw error("Invalid control character at", at);
      }
      at++;
    }
    throw error("Unterminated string starting at", start - 1);
  }

  private String escapedString(int start, int firstEscape, boolean strict) {
    StringBuilder value = new StringBuilder(text.length() - start < 64 ? 64 : 256);
    value.append(text, start, firstEscape);
    int at = firstEscape;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        end = at + 1;
        return value.toString();
      }
      if (c == '\\') {
        if (at + 1 >= text.length()) {
          break;
        }
        at = escape(value, at);
        continue;
      }
      if (c < ' ' && strict) {
        throw error("Invalid control character at", at);
      }
      value.append(c);
      at++;
    }
    throw error("Unterminated string starting at", start - 1);
  }

  /** Appends what an escape at {@code at} stands for; answers the position after it. */
  private int escape(StringBuilder value, int at) {
    char c = text.charAt(at + 1);
    switch (c) {
      case '"', '\\', '/' -> value.append(c);
      case 'b' -> value.append('\b');
      case 'f' -> value.append('\f');
      case 'n' -> value.append('\n');
      case 'r' -> value.append('\r');
      case 't' -> value.append('\t');
      case 'u' -> {
        value.append(codeUnit(at + 1));
        return at + 6;
      }
      default -> throw error("Invalid \\escape", at);
    }
    return at + 2;
  }

  private char codeUnit(int u) {
    int unit = 0;
    for (int i = u + 1; i <= u + 4; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0 || text.charAt(i) > 'f') {
        throw error("Invalid \\uXXXX escape", u);
      }
      unit = unit << 4 | digit;
    }
    return (char) unit;
  }

  /** The position of the first character from {@code from} on that is no white space. */
  int skipSpace(int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
        break;
      }
      at++;
    }
    return at;
  }

  /** Whether the character at a position, which may be the end, is this one. */
  boolean is(char c, int at) {
    return at < text.length() && text.charAt(at) == c;
  }
}
