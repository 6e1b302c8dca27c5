package dev.ftcheck.vm.syntax.error;

import dev.ftcheck.vm.syntax.LexicalError;
import dev.ftcheck.vm.syntax.OpenBracket;

/** How {@code compile()} shows the errors of the lexer. */
final class LexicalFaults {

  private LexicalFaults() {}

  static SyntaxFault of(LexicalError error, ReadTokens tokens) {
    return switch (error.kind()) {
      case MARKED ->
          new SyntaxFault(
              SyntaxFault.Kind.SYNTAX,
              error.getMessage(),
              error.line(),
              error.column(),
              error.line(),
              error.endColumn(),
              error.text());
      case END -> atEnd(error, tokens.openBracket());
      case CONTINUATION ->
          new SyntaxFault(
              SyntaxFault.Kind.SYNTAX,
              error.getMessage(),
              error.line(),
              error.endColumn(),
              error.line(),
              0,
              null);
      case TABS -> line(SyntaxFault.Kind.TAB, error, 1);
      case DEPTH -> line(SyntaxFault.Kind.INDENTATION, error, 1);
      case UNINDENT -> line(SyntaxFault.Kind.INDENTATION, error, error.text().length() + 1);
    };
  }

  private static SyntaxFault line(SyntaxFault.Kind kind, LexicalError error, int column) {
    return new SyntaxFault(
        kind,
        error.getMessage(),
        error.line(),
        column,
        error.line(),
        kind == SyntaxFault.Kind.INDENTATION && column > 1 ? -1 : 0,
        null);
  }

  private static SyntaxFault atEnd(LexicalError error, OpenBracket open) {
    return open != null
        ? FaultReport.unclosed(open)
        : new SyntaxFault(
            SyntaxFault.Kind.SYNTAX,
            "unexpected EOF while parsing",
            error.line(),
            error.column(),
            error.line(),
            0,
            null);
  }
}
