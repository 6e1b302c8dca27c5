package dev.ftcheck.vm.syntax;

import dev.ftcheck.vm.text.unicode.Characters;

/** Which characters a name is made of. Characters above U+007F are asked about at the end. */
final class Identifiers {

  private Identifiers() {}

  static boolean isStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  static boolean isPart(int c) {
    return isStart(c) || NumberLexer.isDigit(c);
  }

  /** Refuses the name from the token's start to the position if it holds other characters. */
  static void check(SourceBuffer source) {
    for (int at = source.start; at < source.position; at++) {
      int c = source.at(at);
      boolean isAllowed =
          at == source.start ? Characters.isIdentifierStart(c) : Characters.isIdentifierPart(c);
      if (!isAllowed) {
        source.position = at + 1;
        throw refused(source, c);
      }
    }
  }

  private static LexicalError refused(SourceBuffer source, int c) {
    return Characters.isPrintable(c)
        ? LexicalError.at(
            source, "invalid character '%s' (U+%04X)".formatted(Character.toString(c), c))
        : notPrintable(source, c);
  }

  /** SyntaxError for a character that must not be in a program. */
  static LexicalError notPrintable(SourceBuffer source, int c) {
    return LexicalError.at(source, "invalid non-printable character U+%04X".formatted(c));
  }
}
