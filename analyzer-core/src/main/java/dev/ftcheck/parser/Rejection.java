package dev.ftcheck.parser;

import dev.ftcheck.source.Diagnostic;

/**
 * Unwinds tokenizer, parser or AST builder; {@link PythonParser} turns it into a {@link
 * PythonSyntaxException}.
 */
final class Rejection extends RuntimeException {

  private static final long serialVersionUID = 1L;

  final Diagnostic.Kind kind;
  final int line;
  final int column;

  /** {@code column} is a 1-based character column, or 0 where unknown. */
  Rejection(Diagnostic.Kind kind, int line, int column, String message) {
    super(message, null, false, false);
    this.kind = kind;
    this.line = line;
    this.column = column;
  }

  static Rejection syntax(int line, int column, String message) {
    return new Rejection(Diagnostic.Kind.SYNTAX, line, column, message);
  }

  static Rejection limit(int line, int column, String message) {
    return new Rejection(Diagnostic.Kind.LIMIT, line, column, message);
  }
}
