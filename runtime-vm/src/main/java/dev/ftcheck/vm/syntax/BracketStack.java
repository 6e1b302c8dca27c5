package dev.ftcheck.vm.syntax;

/**
 * The open brackets, those of the fields of f-strings included. A lenient one, as {@code tokenize}
 * uses, takes any closing bracket for any opening one.
 */
final class BracketStack {

  /** CPython's {@code MAXLEVEL}. */
  private static final int MAX_DEPTH = 200;

  private final SourceBuffer source;
  private final boolean lenient;
  private final char[] openings = new char[MAX_DEPTH];
  private final int[] columns = new int[MAX_DEPTH];
  private final int[] lines = new int[MAX_DEPTH];
  private int depth;

  BracketStack(SourceBuffer source, boolean lenient) {
    this.source = source;
    this.lenient = lenient;
  }

  int depth() {
    return depth;
  }

  /** The innermost open bracket, or null. */
  OpenBracket innermost() {
    return depth == 0
        ? null
        : new OpenBracket(openings[depth - 1], lines[depth - 1], columns[depth - 1]);
  }

  boolean isEmpty() {
    return depth == 0;
  }

  /** {@code around} is the f- or t-string whose field the bracket is in, or null. */
  void open(char bracket, FormattedMode around) {
    if (depth >= MAX_DEPTH) {
      throw LexicalError.at(source, "too many nested parentheses");
    }
    openings[depth] = bracket;
    columns[depth] = source.start - source.lineStart;
    lines[depth++] = source.line;
    if (around != null) {
      around.brackets++;
    }
  }

  void close(char bracket, FormattedMode around) {
    if (around != null && around.brackets == 0 && bracket == '}') {
      throw LexicalError.at(source, around.kind + "-string: single '}' is not allowed");
    }
    if (!lenient && depth == 0) {
      throw LexicalError.at(source, "unmatched '" + bracket + "'");
    }
    if (depth > 0) {
      depth--;
      if (!lenient && !matches(openings[depth], bracket)) {
        throw mismatch(bracket, around);
      }
    }
    if (around != null) {
      closeInField(bracket, around);
    }
  }

  private void closeInField(char bracket, FormattedMode around) {
    around.brackets--;
    if (around.brackets < 0) {
      throw unmatched(bracket, around);
    }
    if (bracket == '}' && around.brackets == around.field) {
      around.field--;
      around.inText = true;
      around.inSpecification = false;
    }
  }

  private static boolean matches(char opening, char closing) {
    return switch (opening) {
      case '(' -> closing == ')';
      case '[' -> closing == ']';
      default -> closing == '}';
    };
  }

  private LexicalError unmatched(char bracket, FormattedMode around) {
    return LexicalError.at(source, "%c-string: unmatched '%c'".formatted(around.kind, bracket));
  }

  private LexicalError mismatch(char bracket, FormattedMode around) {
    char opening = openings[depth];
    if (around != null && opening == '{' && around.brackets - 1 == around.field) {
      return unmatched(bracket, around);
    }
    String where = lines[depth] == source.line ? "" : " on line " + lines[depth];
    return LexicalError.at(
        source,
        "closing parenthesis '%c' does not match opening parenthesis '%c'%s"
            .formatted(bracket, opening, where));
  }
}
