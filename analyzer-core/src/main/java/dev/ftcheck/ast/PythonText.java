package dev.ftcheck.ast;

import dev.ftcheck.ast.Literal.Bytes;
import dev.ftcheck.ast.Literal.Str;

/** {@code repr} of text and bytes. */
public final class PythonText {

  private PythonText() {}

  /**
   * As <a
   * href="https://docs.python.org/3.14/library/stdtypes.html#str.isprintable">str.isprintable</a>
   * for one character.
   */
  public static boolean isPrintable(int codePoint) {
    if (codePoint < 0x7f) {
      return codePoint >= ' ';
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }

  static void appendRepr(StringBuilder out, String text) {
    appendRepr(out, new Str(text.codePoints().toArray()));
  }

  static void appendRepr(StringBuilder out, Str text) {
    boolean single = false;
    boolean dbl = false;
    for (int codePoint : text.codePoints()) {
      single |= codePoint == '\'';
      dbl |= codePoint == '"';
    }
    char quote = single && !dbl ? '"' : '\'';
    out.append(quote);
    for (int codePoint : text.codePoints()) {
      appendCharacter(out, codePoint, quote);
    }
    out.append(quote);
  }

  private static void appendCharacter(StringBuilder out, int codePoint, char quote) {
    if (codePoint == quote || codePoint == '\\') {
      out.append('\\').append((char) codePoint);
    } else if (appendedAsControl(out, codePoint)) {
      return;
    } else if (isPrintable(codePoint)) {
      out.appendCodePoint(codePoint);
    } else if (codePoint < 0x100) {
      appendHex(out, 'x', codePoint, 2);
    } else if (codePoint < 0x10000) {
      appendHex(out, 'u', codePoint, 4);
    } else {
      appendHex(out, 'U', codePoint, 8);
    }
  }

  private static boolean appendedAsControl(StringBuilder out, int codePoint) {
    switch (codePoint) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void appendHex(StringBuilder out, char letter, int value, int digits) {
    out.append('\\').append(letter);
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
      out.append(Character.forDigit((value >> shift) & 0xf, 16));
    }
  }

  static void appendRepr(StringBuilder out, Bytes bytes) {
    boolean single = false;
    boolean dbl = false;
    for (byte value : bytes.value()) {
      single |= value == '\'';
      dbl |= value == '"';
    }
    char quote = single && !dbl ? '"' : '\'';
    out.append('b').append(quote);
    for (byte value : bytes.value()) {
      int code = value & 0xff;
      if (code == quote || code == '\\') {
        out.append('\\').append((char) code);
      } else if (code >= ' ' && code < 0x7f) {
        out.append((char) code);
      } else if (!appendedAsControl(out, code)) {
        appendHex(out, 'x', code, 2);
      }
    }
    out.append(quote);
  }
}
