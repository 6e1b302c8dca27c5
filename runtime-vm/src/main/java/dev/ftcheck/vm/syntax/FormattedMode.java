package dev.ftcheck.vm.syntax;

/** An f- or t-string that the lexer is inside of (PEP 701, PEP 750). */
final class FormattedMode {

  /** {@code f} or {@code t}. */
  final char kind;

  final boolean isRaw;
  final int quote;
  final int quoteSize;

  /** Where its prefix starts, and the line of that. */
  final int start;

  final int lineStart;
  final int line;

  /** How many brackets are open in its fields, those of the fields included. */
  int brackets;

  /** The number of open fields, less one. */
  int field = -1;

  /** Whether what follows is literal text or a format specification. */
  boolean inText = true;

  boolean inSpecification;

  FormattedMode(SourceBuffer source, int quote, int quoteSize) {
    this.quote = quote;
    this.quoteSize = quoteSize;
    start = source.start;
    lineStart = source.lineStart;
    line = source.line;
    char first = (char) Character.toLowerCase(source.at(start));
    char second = (char) Character.toLowerCase(source.at(start + 1));
    kind = first == 't' || second == 't' ? 't' : 'f';
    isRaw = first == 'r' || second == 'r';
  }

  boolean inField() {
    return field >= 0;
  }

  TokenKind startToken() {
    return kind == 't' ? TokenKind.TSTRING_START : TokenKind.FSTRING_START;
  }

  TokenKind middleToken() {
    return kind == 't' ? TokenKind.TSTRING_MIDDLE : TokenKind.FSTRING_MIDDLE;
  }

  TokenKind endToken() {
    return kind == 't' ? TokenKind.TSTRING_END : TokenKind.FSTRING_END;
  }
}
