package dev.ftcheck.vm.types.traceback;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of an expression outside of any bracket or string: what a traceback needs to tell a
 * binary operation, a subscription or a call, without loading a parser. The text is known to have
 * been compiled.
 */
final class ExpressionScan {

  enum Kind {
    WORD,
    GROUP,
    STRING,
    SYMBOL
  }

  /** A part from {@code start} to before {@code end}. */
  record Part(Kind kind, int start, int end, String text) {
    boolean is(String symbol) {
      return text.equals(symbol);
    }
  }

  private static final List<String> SYMBOLS =
      List.of("**", "//", "<<", ">>", "<=", ">=", "==", "!=", ":=", "->", "...");

  private final String text;

  private ExpressionScan(String text) {
    this.text = text;
  }

  /** The parts in order; null when the text is none that the scan understands. */
  static List<Part> parts(String text) {
    ExpressionScan scan = new ExpressionScan(text);
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        at = scan.endOfLine(at);
      } else if (Character.isWhitespace(c) || c == '\\') {
        at++;
      } else {
        Part part = scan.part(at);
        if (part == null) {
          return null;
        }
        parts.add(part);
        at = part.end();
      }
    }
    return parts;
  }

  private Part part(int start) {
    char c = text.charAt(start);
    if (c == '(' || c == '[' || c == '{') {
      return made(Kind.GROUP, start, endOfGroup(start));
    }
    if (c == '"' || c == '\'') {
      return made(Kind.STRING, start, endOfString(start));
    }
    boolean startsNumber =
        c == '.' && start + 1 < text.length() && Character.isDigit(text.charAt(start + 1));
    if (Character.isUnicodeIdentifierPart(c) || c == '_' || startsNumber) {
      int end = endOfWord(start);
      boolean isPrefix = end < text.length() && isQuote(text.charAt(end));
      return isPrefix ? made(Kind.STRING, start, endOfString(end)) : made(Kind.WORD, start, end);
    }
    for (String symbol : SYMBOLS) {
      if (text.startsWith(symbol, start)) {
        return made(Kind.SYMBOL, start, start + symbol.length());
      }
    }
    return made(Kind.SYMBOL, start, start + 1);
  }

  private Part made(Kind kind, int start, int end) {
    return end < 0 ? null : new Part(kind, start, end, text.substring(start, end));
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** Of a name, or a number with its point and exponent. */
  private int endOfWord(int start) {
    boolean isNumber = Character.isDigit(text.charAt(start)) || text.charAt(start) == '.';
    boolean isHex = text.startsWith("0x", start) || text.startsWith("0X", start);
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean isExponentSign =
          isNumber
              && !isHex
              && at > start
              && (c == '+' || c == '-')
              && (text.charAt(at - 1) == 'e' || text.charAt(at - 1) == 'E');
      boolean isIn =
          Character.isUnicodeIdentifierPart(c)
              || Character.isSurrogate(c)
              || isNumber && c == '.'
              || isExponentSign;
      if (!isIn) {
        break;
      }
      at++;
    }
    return at;
  }

  private int endOfLine(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private int endOfGroup(int start) {
    int depth = 0;
    int at = start;
    while (at >= 0 && at < text.length()) {
      char c = text.charAt(at);
      if (isQuote(c)) {
        at = endOfString(at);
        continue;
      }
      if (c == '#') {
        at = endOfLine(at);
        continue;
      }
      at++;
      if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if ((c == ')' || c == ']' || c == '}') && --depth == 0) {
        return at;
      }
    }
    return -1;
  }

  private int endOfString(int start) {
    char quote = text.charAt(start);
    String triple = String.valueOf(quote).repeat(3);
    String end = text.startsWith(triple, start) ? triple : String.valueOf(quote);
    int at = start + end.length();
    while (at < text.length()) {
      if (text.charAt(at) == '\\') {
        at += 2;
      } else if (text.startsWith(end, at)) {
        return at + end.length();
      } else {
        at++;
      }
    }
    return -1;
  }
}
