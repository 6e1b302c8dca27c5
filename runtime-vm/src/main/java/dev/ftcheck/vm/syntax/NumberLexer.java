package dev.ftcheck.vm.syntax;

/**
 * Reads numbers (<a
 * href="https://docs.python.org/3.14/reference/lexical_analysis.html#numeric-literals">reference</a>).
 * A lenient one, as {@code tokenize} uses, allows leading zeros and letters right behind a number.
 */
final class NumberLexer {

  private final SourceBuffer source;
  private final boolean lenient;

  NumberLexer(SourceBuffer source, boolean lenient) {
    this.source = source;
    this.lenient = lenient;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** {@code first} is the digit read. */
  Token number(int first) {
    if (first != '0') {
      afterInteger(decimalTail());
    } else {
      int letter = source.next();
      switch (letter) {
        case 'x', 'X' -> radix(16, "hexadecimal");
        case 'o', 'O' -> radix(8, "octal");
        case 'b', 'B' -> radix(2, "binary");
        default -> zeros(letter);
      }
    }
    return new Token(TokenKind.NUMBER, source.start, source.position);
  }

  /** {@code digit} is the first one behind the point. */
  Token fraction(int digit) {
    afterPoint(digit);
    return new Token(TokenKind.NUMBER, source.start, source.position);
  }

  private void radix(int radix, String kind) {
    int c = source.next();
    do {
      if (c == '_') {
        c = source.next();
      }
      if (!isDigit(c, radix)) {
        throw wrongDigit(c, kind);
      }
      do {
        c = source.next();
      } while (isDigit(c, radix));
    } while (c == '_');
    if (isDigit(c)) {
      throw wrongDigit(c, kind);
    }
    end(c, kind);
  }

  private static boolean isDigit(int c, int radix) {
    return c >= 0 && c < 0x80 && Character.digit(c, radix) >= 0;
  }

  private LexicalError wrongDigit(int c, String kind) {
    if (isDigit(c)) {
      return LexicalError.at(source, "invalid digit '%c' in %s literal".formatted(c, kind));
    }
    source.back(c);
    return LexicalError.at(source, "invalid " + kind + " literal");
  }

  /** After a zero; {@code first} is what follows it. */
  private void zeros(int first) {
    int c = first;
    while (c == '0' || c == '_') {
      if (c == '_') {
        c = source.next();
        if (!isDigit(c)) {
          source.back(c);
          throw LexicalError.at(source, "invalid decimal literal");
        }
      } else {
        c = source.next();
      }
    }
    int zerosEnd = source.position;
    boolean isNonzero = isDigit(c);
    if (isNonzero) {
      c = decimalTail();
    }
    boolean isFloat = c == '.' || c == 'e' || c == 'E' || c == 'j' || c == 'J';
    if (isNonzero && !isFloat && !lenient) {
      source.back(c);
      throw LexicalError.between(
          source,
          source.start + 1 - source.lineStart,
          zerosEnd - source.lineStart,
          "leading zeros in decimal integer literals are not permitted; "
              + "use an 0o prefix for octal integers");
    }
    afterInteger(c);
  }

  /** The character after the digits that follow; the last character read was a digit. */
  private int decimalTail() {
    while (true) {
      int c = source.next();
      while (isDigit(c)) {
        c = source.next();
      }
      if (c != '_') {
        return c;
      }
      c = source.next();
      if (!isDigit(c)) {
        source.back(c);
        throw LexicalError.at(source, "invalid decimal literal");
      }
    }
  }

  private void afterInteger(int c) {
    if (c == '.') {
      afterPoint(source.next());
    } else {
      afterDigits(c);
    }
  }

  private void afterPoint(int c) {
    afterDigits(isDigit(c) ? decimalTail() : c);
  }

  private void afterDigits(int first) {
    int c = first;
    if (c == 'e' || c == 'E') {
      int sign = source.next();
      int digit = sign == '+' || sign == '-' ? source.next() : sign;
      if (!isDigit(digit)) {
        source.back(digit);
        if (digit != sign) {
          throw LexicalError.at(source, "invalid decimal literal");
        }
        end(c, "decimal");
        return;
      }
      c = decimalTail();
    }
    if (c == 'j' || c == 'J') {
      end(source.next(), "imaginary");
    } else {
      end(c, "decimal");
    }
  }

  /** Takes back what follows a number, unless that is refused. */
  private void end(int c, String kind) {
    source.back(c);
    if (lenient) {
      return;
    }
    if (isKeyword(c)) {
      source.warnings.warn("invalid " + kind + " literal", source.line);
    } else if (c < 0x80 && Identifiers.isPart(c)) {
      throw LexicalError.at(source, "invalid " + kind + " literal");
    }
  }

  /** Whether one of the keywords that can follow a number does, or begins there. */
  private boolean isKeyword(int c) {
    return switch (c) {
      case 'a' -> source.continuesWith("and");
      case 'e' -> source.continuesWith("else");
      case 'f' -> source.continuesWith("for");
      case 'i' ->
          source.continuesWith("if") || source.continuesWith("in") || source.continuesWith("is");
      case 'n' -> source.continuesWith("not");
      case 'o' -> source.continuesWith("or");
      default -> false;
    };
  }
}
