package dev.ftcheck.parser;

import dev.ftcheck.source.Span;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/**
 * A token with its place in the coordinates of {@link Span}.
 *
 * <p>{@code start} and {@code end} are offsets into the text of {@link SourceText}; the end is
 * exclusive. Only the tokenizer that made the token may change {@code type} (soft keywords), and
 * only before the parser sees it.
 */
final class PyToken implements Token {

  int type;
  final int index;
  final int start;
  final int end;
  final int line;
  final int column;
  final int endLine;
  final int endColumn;
  private final SourceText source;

  PyToken(
      int type,
      int index,
      int start,
      int end,
      int line,
      int column,
      int endLine,
      int endColumn,
      SourceText source) {
    this.type = type;
    this.index = index;
    this.start = start;
    this.end = end;
    this.line = line;
    this.column = column;
    this.endLine = endLine;
    this.endColumn = endColumn;
    this.source = source;
  }

  Span span() {
    return new Span(line, column, endLine, endColumn);
  }

  @Override
  public String getText() {
    return type == EOF ? "" : source.text(start, end);
  }

  @Override
  public int getType() {
    return type;
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getCharPositionInLine() {
    return column;
  }

  @Override
  public int getChannel() {
    return DEFAULT_CHANNEL;
  }

  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public int getStartIndex() {
    return start;
  }

  @Override
  public int getStopIndex() {
    return end - 1;
  }

  @Override
  public TokenSource getTokenSource() {
    return null;
  }

  @Override
  public CharStream getInputStream() {
    return null;
  }

  @Override
  public String toString() {
    return getText();
  }
}
