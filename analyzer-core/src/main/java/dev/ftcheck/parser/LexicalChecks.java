package dev.ftcheck.parser;

import dev.ftcheck.ast.PythonText;

/**
 * What CPython's tokenizer checks about a token and its neighbourhood. Offsets are those of {@link
 * SourceText}.
 */
final class LexicalChecks {

  private final SourceText source;

  LexicalChecks(SourceText source) {
    this.source = source;
  }

  Rejection reject(int offset, String message) {
    return Rejection.syntax(source.lineOf(offset), source.characterColumnOf(offset), message);
  }

  /** Letters of other scripts must be able to stand in a name. */
  void checkName(int start, int end) {
    for (int at = start; at < end; ) {
      if (source.chars[at] < 0x80) {
        at++;
        continue;
      }
      int codePoint = Character.codePointAt(source.chars, at, source.length);
      boolean allowed =
          at == start
              ? Character.isUnicodeIdentifierStart(codePoint)
              : Character.isUnicodeIdentifierPart(codePoint)
                  && !Character.isIdentifierIgnorable(codePoint);
      if (!allowed) {
        throw invalidCharacter(at, codePoint);
      }
      at += Character.charCount(codePoint);
    }
  }

  /** A number must not run into a name or into further digits. */
  void checkNumber(int start, int end) {
    char next = source.at(end);
    if (!isNamePart(next)) {
      return;
    }
    char first = source.at(start);
    char second = source.at(start + 1);
    boolean isRadix =
        first == '0'
            && (second == 'x'
                || second == 'o'
                || second == 'b'
                || second == 'X'
                || second == 'O'
                || second == 'B');
    if (first == '0' && !isRadix && next >= '0' && next <= '9') {
      throw reject(
          start,
          "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal"
              + " integers");
    }
    if (next != '_' && next < 0x80 && !Character.isDigit(next) && startsKeyword(end)) {
      return;
    }
    if (isRadix && next >= '0' && next <= '9') {
      throw reject(end, "invalid digit '" + next + "' in " + radixName(second) + " literal");
    }
    throw reject(end - 1, "invalid " + (isRadix ? radixName(second) : "decimal") + " literal");
  }

  private static String radixName(char letter) {
    return switch (letter) {
      case 'x', 'X' -> "hexadecimal";
      case 'o', 'O' -> "octal";
      default -> "binary";
    };
  }

  private boolean startsKeyword(int at) {
    for (String keyword : new String[] {"and", "else", "for", "if", "in", "is", "not", "or"}) {
      if (startsWith(at, keyword)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWith(int at, String word) {
    for (int letter = 0; letter < word.length(); letter++) {
      if (source.at(at + letter) != word.charAt(letter)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamePart(char c) {
    return c == '_'
        || c >= 0x80
        || (c >= '0' && c <= '9')
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z');
  }

  /** {@code ''} before a third quote is the beginning of a long string that does not end. */
  void checkString(int start, int end) {
    char quote = source.at(end - 1);
    if (source.at(end) != quote || source.at(end - 2) != quote) {
      return;
    }
    int quotesAt = start;
    while (source.at(quotesAt) != quote) {
      quotesAt++;
    }
    if (end - quotesAt == 2) {
      throw unterminatedLong(start);
    }
  }

  private Rejection unterminatedLong(int start) {
    return reject(
        start, "unterminated triple-quoted string literal (detected at line " + lastLine() + ")");
  }

  private int lastLine() {
    return source.lineOf(source.length) - (source.at(source.length - 1) == '\n' ? 1 : 0);
  }

  /** Says why no token starts at an offset. */
  Rejection unexpected(int offset) {
    char c = source.at(offset);
    if (c == '\\') {
      return reject(
          offset,
          offset + 1 >= source.length
              ? "unexpected EOF while parsing"
              : "unexpected character after line continuation character");
    }
    if (c == '"' || c == '\'') {
      if (source.at(offset + 1) == c && source.at(offset + 2) == c) {
        return unterminatedLong(offset);
      }
      return reject(
          offset, "unterminated string literal (detected at line " + source.lineOf(offset) + ")");
    }
    if (c < ' ' || c == 0x7f) {
      return reject(offset, String.format("invalid non-printable character U+%04X", (int) c));
    }
    return reject(offset, "invalid syntax");
  }

  private Rejection invalidCharacter(int offset, int codePoint) {
    if (PythonText.isPrintable(codePoint)) {
      return reject(
          offset,
          String.format(
              "invalid character '%s' (U+%04X)", Character.toString(codePoint), codePoint));
    }
    return reject(offset, String.format("invalid non-printable character U+%04X", codePoint));
  }
}
