package dev.ftcheck.parser;

/**
 * Collects tokens with their positions, and decides those that depend on their neighbours: soft
 * keywords, {@code not in} and {@code is not}.
 *
 * <p>The soft keywords are decided exactly: {@code match} begins a statement if an indented block
 * follows its line, {@code case} begins the lines of that block, and {@code type} is a keyword
 * before a name.
 */
final class TokenWriter {

  /** Nesting above this is refused unparsed; the tree would be too deep in any case. */
  private static final int MAX_NESTING = 20_000;

  private final SourceText source;
  private final TokenArray tokens;
  private final NestingGauge nesting = new NestingGauge();

  /** The first token of the logical line, or null before it. */
  private PyToken lineHead;

  TokenWriter(SourceText source) {
    this.source = source;
    this.tokens = new TokenArray(source.length / 4);
  }

  TokenArray tokens() {
    return tokens;
  }

  /** How deeply the parser may recurse, see {@link NestingGauge}. */
  int deepestNesting() {
    return nesting.deepest();
  }

  boolean endsInNewline() {
    PyToken last = tokens.last();
    return last == null || last.type == PythonLexer.NEWLINE;
  }

  /** Begins a logical line. */
  void beginLine() {
    lineHead = null;
  }

  /** Adds an indentation; whether it holds the clauses of a {@code match} statement. */
  boolean addIndent(int position) {
    addEmpty(PythonLexer.INDENT, position);
    if (lineHead == null || !isName(lineHead, "match")) {
      return false;
    }
    lineHead.type = PythonLexer.MATCH;
    return true;
  }

  /**
   * {@code inCases}: whether the line is one of the lines at the top of a {@code match} statement.
   */
  void addName(int start, int end, boolean inCases) {
    PyToken before = tokens.last();
    if (before != null && isName(before, "type")) {
      before.type = PythonLexer.TYPE;
    }
    boolean isHead = lineHead == null;
    add(PythonLexer.NAME, start, end);
    PyToken name = tokens.last();
    if (inCases && isHead && isName(name, "case")) {
      name.type = PythonLexer.CASE;
    }
  }

  private boolean isName(PyToken token, String text) {
    if (token.type != PythonLexer.NAME || token.end - token.start != text.length()) {
      return false;
    }
    for (int at = 0; at < text.length(); at++) {
      if (source.chars[token.start + at] != text.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  /** Adds {@code in}, or makes {@code not} into {@code not in}. */
  void addIn(int start, int end) {
    PyToken before = tokens.last();
    if (before != null && before.type == PythonLexer.NOT) {
      joinWithLast(before, PythonLexer.NOT_IN, end);
    } else {
      add(PythonLexer.IN, start, end);
    }
  }

  /** Adds {@code not}, or makes {@code is} into {@code is not}. */
  void addNot(int start, int end) {
    PyToken before = tokens.last();
    if (before != null && before.type == PythonLexer.IS) {
      joinWithLast(before, PythonLexer.IS_NOT, end);
    } else {
      add(PythonLexer.NOT, start, end);
    }
  }

  private void joinWithLast(PyToken last, int type, int end) {
    int endLine = source.moveTo(end);
    tokens.replaceLast(
        new PyToken(
            type,
            last.index,
            last.start,
            end,
            last.line,
            last.column,
            endLine,
            source.column(end),
            source));
  }

  void add(int type, int start, int end) {
    int line = source.moveTo(start);
    int column = source.column(start);
    int endLine = type == PythonLexer.NEWLINE ? line : source.moveTo(end);
    PyToken token =
        new PyToken(
            type, tokens.size(), start, end, line, column, endLine, source.column(end), source);
    tokens.add(token);
    nesting.add(type);
    if (nesting.deepest() > MAX_NESTING) {
      throw Rejection.limit(
          line,
          source.characterColumnOf(start),
          "the code is nested more than " + MAX_NESTING + " levels deep");
    }
    if (lineHead == null) {
      lineHead = token;
    }
  }

  /** Adds a token without text. */
  void addEmpty(int type, int position) {
    int line = source.moveTo(position);
    int column = source.column(position);
    tokens.add(
        new PyToken(type, tokens.size(), position, position, line, column, line, column, source));
  }
}
