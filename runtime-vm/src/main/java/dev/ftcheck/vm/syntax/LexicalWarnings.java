package dev.ftcheck.vm.syntax;

/** Takes the warnings of a lexer. */
@FunctionalInterface
public interface LexicalWarnings {

  /** For a lexer whose text another one has read before. */
  LexicalWarnings NONE = (message, line) -> {};

  /** A SyntaxWarning about a line, from 1. */
  void warn(String message, int line);
}
