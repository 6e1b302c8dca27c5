package dev.ftcheck.source;

import java.io.Serializable;

/**
 * A range of source text in the coordinates of CPython's AST: lines count from 1, columns are UTF-8
 * byte offsets from 0, the end is exclusive.
 *
 * <p>Immutable. Column units follow <a
 * href="https://docs.python.org/3.14/library/ast.html#ast.AST.col_offset">ast.AST.col_offset</a>;
 * {@link SourceFile} converts them to characters for display.
 */
public record Span(int line, int column, int endLine, int endColumn) implements Serializable {

  /**
   * The smallest span that covers this one and {@code last}, which must not start before this one.
   */
  public Span to(Span last) {
    return new Span(line, column, last.endLine, last.endColumn);
  }
}
