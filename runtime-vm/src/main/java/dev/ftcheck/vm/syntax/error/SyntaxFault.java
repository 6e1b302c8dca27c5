package dev.ftcheck.vm.syntax.error;

/**
 * The text is not Python. Lines and columns count from 1, columns in characters; an end column of 0
 * is none.
 */
public final class SyntaxFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Which exception tells of it. */
  public enum Kind {
    SYNTAX,
    INDENTATION,
    TAB,
    /** More input could make it valid. */
    INCOMPLETE
  }

  private final Kind kind;
  private final int line;
  private final int column;
  private final int endLine;
  private final int endColumn;
  private final String text;

  SyntaxFault(
      Kind kind, String message, int line, int column, int endLine, int endColumn, String text) {
    super(message, null, false, false);
    this.kind = kind;
    this.line = line;
    this.column = column;
    this.endLine = endLine;
    this.endColumn = endColumn;
    this.text = text;
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

  public int endLine() {
    return endLine;
  }

  public int endColumn() {
    return endColumn;
  }

  /** The text to show, or null for the line with its end. */
  public String text() {
    return text;
  }
}
