package dev.ftcheck.vm.text.format;

import dev.ftcheck.vm.object.Errors;

/**
 * Walks the literal texts and replacement fields of a {@code str.format} string, left to right.
 * Source: "Format String Syntax", library reference.
 */
public final class ReplacementFields {
  /**
   * Literal text, then perhaps a field.
   *
   * @param literal the text before the field, braces unescaped
   * @param name the field's name with its attributes and items; null when no field follows
   * @param conversion the code point after {@code !}; -1 when there is none
   * @param spec the format specification, with its nested fields as they are
   * @param nested whether the specification has fields of its own
   */
  public record Piece(String literal, String name, int conversion, String spec, boolean nested) {
    /** Whether a field follows the literal. */
    public boolean hasField() {
      return name != null;
    }
  }

  private final String text;
  private int position;
  private int conversion;

  public ReplacementFields(String text) {
    this.text = text;
  }

  /**
   * The next piece; null at the end.
   *
   * @throws dev.ftcheck.vm.object.Raise ValueError for malformed text
   */
  public Piece next() {
    int length = text.length();
    if (position >= length) {
      return null;
    }
    int start = position;
    char c = 0;
    while (position < length) {
      c = text.charAt(position++);
      if (c == '{' || c == '}') {
        break;
      }
    }
    boolean brace = c == '{' || c == '}';
    if (!brace) {
      return literal(start, length);
    }
    boolean doubled = position < length && text.charAt(position) == c;
    if (!doubled && (c == '}' || position == length)) {
      throw Errors.valueError("Single '" + c + "' encountered in format string");
    }
    if (doubled) {
      return literal(start, position++);
    }
    return field(text.substring(start, position - 1));
  }

  private Piece literal(int start, int end) {
    return new Piece(text.substring(start, end), null, -1, "", false);
  }

  private Piece field(String literal) {
    int start = position;
    char end = nameEnd();
    String name = text.substring(start, position - (end == 0 ? 0 : 1));
    conversion = -1;
    if (end == '!') {
      end = afterConversion();
    }
    if (end == '}') {
      return new Piece(literal, name, conversion, "", false);
    }
    if (end != ':') {
      throw Errors.valueError("expected '}' before end of string");
    }
    return spec(literal, name);
  }

  /** Moves past the name and the character that ends it, which it answers; 0 at the end. */
  private char nameEnd() {
    while (position < text.length()) {
      char c = text.charAt(position++);
      switch (c) {
        case '{' -> throw Errors.valueError("unexpected '{' in field name");
        case '[' -> {
          int close = text.indexOf(']', position);
          position = close < 0 ? text.length() : close;
        }
        case '}', ':', '!' -> {
          return c;
        }
        default -> {}
      }
    }
    return 0;
  }

  /** Reads the conversion and what follows it: a brace or a colon. */
  private char afterConversion() {
    if (position >= text.length()) {
      throw Errors.valueError("end of string while looking for conversion specifier");
    }
    conversion = text.codePointAt(position);
    position += Character.charCount(conversion);
    if (position >= text.length()) {
      throw Errors.valueError("unmatched '{' in format spec");
    }
    char c = text.charAt(position++);
    if (c != '}' && c != ':') {
      throw Errors.valueError("expected ':' after conversion specifier");
    }
    return c;
  }

  private Piece spec(String literal, String name) {
    int start = position;
    int depth = 1;
    boolean nested = false;
    while (position < text.length()) {
      char c = text.charAt(position++);
      if (c == '{') {
        nested = true;
        depth++;
      } else if (c == '}' && --depth == 0) {
        return new Piece(literal, name, conversion, text.substring(start, position - 1), nested);
      }
    }
    throw Errors.valueError("unmatched '{' in format spec");
  }
}
