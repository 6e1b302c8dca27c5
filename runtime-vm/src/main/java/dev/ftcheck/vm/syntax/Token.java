package dev.ftcheck.vm.syntax;

/**
 * A token as the lexer cuts it.
 *
 * @param start its first character in the {@link SourceBuffer}, or -1 if it has no text
 * @param end the offset after its last character, or -1
 */
public record Token(TokenKind kind, int start, int end) {

  private static final int NONE = -1;

  static Token withoutText(TokenKind kind) {
    return new Token(kind, NONE, NONE);
  }
}
