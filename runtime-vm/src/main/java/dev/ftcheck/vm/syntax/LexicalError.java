package dev.ftcheck.vm.syntax;

/** The text cannot be cut into tokens. Lines and columns count from 1, columns in characters. */
public final class LexicalError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What went wrong, as far as it decides how the error is shown. */
  public enum Kind {
    /** At a place in the line. */
    MARKED,
    /** A backslash is not the last character of its line. */
    CONTINUATION,
    UNINDENT,
    TABS,
    DEPTH,
    /** The source ends too early. */
    END
  }

  private final transient Kind kind;
  private final int line;
  private final int column;
  private final int endColumn;
  private final String text;

  private LexicalError(
      Kind kind, String message, int line, int column, int endColumn, String text) {
    super(message, null, false, false);
    this.kind = kind;
    this.line = line;
    this.column = column;
    this.endColumn = endColumn;
    this.text = text;
  }

  /** An error at the character read last. */
  static LexicalError at(SourceBuffer source, String message) {
    int column = source.position - source.lineStart;
    return between(source, column, column, message);
  }

  /** An error in the current line. */
  static LexicalError between(SourceBuffer source, int column, int endColumn, String message) {
    return new LexicalError(
        Kind.MARKED, message, source.line, column, endColumn, source.currentLine());
  }

  /** An error of the line, whose column is that of its end. */
  static LexicalError ofLine(Kind kind, SourceBuffer source, String message) {
    String text = source.text(0, source.end() - 1);
    int column = kind == Kind.CONTINUATION ? source.position : source.end();
    return new LexicalError(kind, message, source.line, source.end(), column, text);
  }

  /** An error at the end of the source. */
  static LexicalError atEnd(SourceBuffer source) {
    String kept = source.text(0, source.end());
    int column = source.endsBetweenTokens() ? 0 : source.end();
    return new LexicalError(
        Kind.END, "unexpected EOF in multi-line statement", source.line, column, column, kept);
  }

  public Kind kind() {
    return kind;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }

  public int endColumn() {
    return endColumn;
  }

  /** The line's text; of an error at the end, the text that the lexer kept. */
  public String text() {
    return text;
  }
}
