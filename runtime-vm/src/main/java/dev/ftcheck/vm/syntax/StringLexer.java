package dev.ftcheck.vm.syntax;

import java.util.List;

/** Reads string literals, and the prefixes of strings of all kinds. */
final class StringLexer {

  /** The pairs of prefixes that exclude each other, in the order in which they are looked for. */
  private static final List<String> INCOMPATIBLE =
      List.of("ub", "ur", "uf", "ut", "bf", "bt", "ft");

  private final SourceBuffer source;

  StringLexer(SourceBuffer source) {
    this.source = source;
  }

  /** Whether a letter can follow the others in the prefix of a string, be it an impossible one. */
  static boolean extendsPrefix(String letters, int character) {
    int letter = character < 0x80 ? Character.toLowerCase(character) : 0;
    return "bruft".indexOf(letter) >= 0 && letters.indexOf(letter) < 0;
  }

  /** The position is after the quote that follows the prefix. */
  void checkPrefix(String letters) {
    for (String pair : INCOMPATIBLE) {
      if (letters.indexOf(pair.charAt(0)) >= 0 && letters.indexOf(pair.charAt(1)) >= 0) {
        throw LexicalError.between(
            source,
            source.start + 1 - source.lineStart,
            source.position - source.lineStart,
            "'%c' and '%c' prefixes are incompatible".formatted(pair.charAt(0), pair.charAt(1)));
      }
    }
  }

  /** The number of quotes that open a string, 1 or 3; {@code quote} was read. */
  int readOpening(int quote) {
    if (readIf(quote)) {
      if (readIf(quote)) {
        return 3;
      }
      source.back(quote);
    }
    return 1;
  }

  private boolean readIf(int wanted) {
    int c = source.next();
    if (c != wanted) {
      source.back(c);
    }
    return c == wanted;
  }

  /**
   * Reads the rest of a string after its first quote.
   *
   * @param around the f- or t-string whose field it is in, or null
   */
  Token literal(int quote, FormattedMode around) {
    source.beginString();
    int size = readOpening(quote);
    int quotes = 0;
    boolean hasEscapedQuote = false;
    while (quotes != size) {
      int c = source.next();
      if (c == SourceBuffer.END || (size == 1 && c == '\n')) {
        throw unterminated(quote, size, hasEscapedQuote, around);
      }
      quotes = c == quote ? quotes + 1 : 0;
      if (c == '\\') {
        int escaped = source.next();
        hasEscapedQuote |= escaped == quote;
        if (escaped == '\r') {
          source.next();
        }
      }
    }
    return new Token(TokenKind.STRING, source.start, source.position);
  }

  private LexicalError unterminated(
      int quote, int size, boolean hasEscapedQuote, FormattedMode around) {
    int detected = source.line;
    source.position = source.start + 1;
    source.lineStart = source.firstLineStart;
    source.line = source.firstLine;
    if (around != null && around.quote == quote && around.quoteSize == size) {
      return LexicalError.at(source, around.kind + "-string: expecting '}'");
    }
    String hint = size == 1 && hasEscapedQuote ? "; perhaps you escaped the end quote?" : "";
    return LexicalError.at(
        source,
        "unterminated %sstring literal (detected at line %d)%s"
            .formatted(size == 3 ? "triple-quoted " : "", detected, hint));
  }
}
