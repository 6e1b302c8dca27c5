package dev.ftcheck.vm.syntax;

/** Cuts the literal text and the format specifications of f- and t-strings. */
final class FormattedLexer {

  /** CPython's {@code MAXEXPRNESTING}. */
  private static final int MAX_FIELDS = 3;

  private final SourceBuffer source;

  FormattedLexer(SourceBuffer source) {
    this.source = source;
  }

  /** The next token of literal text, or null where a field begins or goes on. */
  Token next(FormattedMode mode) {
    source.start = source.position;
    source.beginString();
    int first = source.next();
    if (first == '{') {
      int second = source.next();
      source.back(second);
      source.back(first);
      if (second != '{') {
        openField(mode);
        return null;
      }
    } else {
      source.back(first);
    }
    return readQuotes(mode)
        ? new Token(mode.endToken(), source.start, source.position)
        : text(mode);
  }

  private boolean readQuotes(FormattedMode mode) {
    for (int read = 0; read < mode.quoteSize; read++) {
      int quote = source.next();
      if (quote != mode.quote) {
        source.back(quote);
        source.position -= read;
        return false;
      }
    }
    return true;
  }

  private void openField(FormattedMode mode) {
    mode.field++;
    if (mode.field >= MAX_FIELDS) {
      throw LexicalError.at(source, mode.kind + "-string: expressions nested too deeply");
    }
    mode.inText = false;
  }

  private Token text(FormattedMode mode) {
    int quotes = 0;
    boolean inCharacterName = false;
    while (quotes != mode.quoteSize) {
      int c = source.next();
      if (c == SourceBuffer.END || (mode.quoteSize == 1 && c == '\n')) {
        throw unterminated(mode, c);
      }
      if (c == mode.quote) {
        quotes++;
        continue;
      }
      quotes = 0;
      if (c == '{') {
        return beforeOpening(mode);
      } else if (c == '}') {
        return inCharacterName ? cut(mode, source.position) : beforeClosing(mode);
      } else if (c == '\\') {
        inCharacterName |= readEscape(mode);
      }
    }
    source.position -= mode.quoteSize;
    return cut(mode, source.position);
  }

  private Token cut(FormattedMode mode, int end) {
    return new Token(mode.middleToken(), source.start, end);
  }

  private Token beforeOpening(FormattedMode mode) {
    int following = source.next();
    if (following == '{' && !(mode.inSpecification && mode.inField())) {
      return cut(mode, source.position - 1);
    }
    source.back(following);
    source.back('{');
    openField(mode);
    return cut(mode, source.position);
  }

  private Token beforeClosing(FormattedMode mode) {
    int following = source.next();
    boolean inSpecification = mode.inSpecification && mode.inField();
    if (following == '}' && !inSpecification && mode.brackets == 0) {
      return cut(mode, source.position - 1);
    }
    source.back(following);
    source.back('}');
    mode.inText = false;
    return cut(mode, source.position);
  }

  /** Reads what follows a backslash; whether that begins the name of a character. */
  private boolean readEscape(FormattedMode mode) {
    int c = source.next();
    if (c == '\r') {
      c = source.next();
    }
    if (c == '{' || c == '}') {
      if (!mode.isRaw) {
        source.warnings.warn(
            ("\"\\%1$c\" is an invalid escape sequence. Such sequences will not work in the "
                    + "future. Did you mean \"\\\\%1$c\"? A raw string is "
                    + "also an option.")
                .formatted(c),
            source.line);
      }
      source.back(c);
      return false;
    }
    if (mode.isRaw || c != 'N') {
      return false;
    }
    int opening = source.next();
    if (opening != '{') {
      source.back(opening);
    }
    return opening == '{';
  }

  private LexicalError unterminated(FormattedMode mode, int c) {
    if (c == '\n' && mode.inSpecification && mode.inField()) {
      return LexicalError.at(
          source,
          "%c-string: newlines are not allowed in format specifiers for single quoted %c-strings"
              .formatted(mode.kind, mode.kind));
    }
    int detected = source.line;
    source.position = mode.start + 1;
    source.lineStart = mode.lineStart;
    source.line = mode.line;
    String quoted = mode.quoteSize == 3 ? "triple-quoted " : "";
    return LexicalError.at(
        source,
        "unterminated %s%c-string literal (detected at line %d)"
            .formatted(quoted, mode.kind, detected));
  }
}
