package dev.ftcheck.parser;

import java.util.Arrays;

/**
 * An f- or t-string that the tokenizer is inside of (PEP 701, PEP 750).
 *
 * <p>Literal text and format specifications are cut by {@link #scanText}; the tokens of a
 * replacement field are the lexer's. A field is known by the depth of brackets at its brace.
 */
final class FormattedString {

  /** CPython's {@code MAXEXPRNESTING}. */
  private static final int MAX_FIELDS = 150;

  final char kind;
  private final SourceText source;
  private final int opening;
  private final char quote;
  private final int quoteSize;
  private final boolean raw;

  /** The depth of brackets at each open field; {@code fields} are in use. */
  private int[] fieldDepths = new int[2];

  /** Whether each open field is in its format specification. */
  private boolean[] inSpecification = new boolean[2];

  private int fields;

  /** {@code start} to {@code end} is the prefix with its quotes. */
  FormattedString(SourceText source, int start, int end) {
    this.source = source;
    opening = start;
    quote = source.at(end - 1);
    quoteSize = source.at(end - 2) == quote ? 3 : 1;
    boolean isRaw = false;
    char letter = 'f';
    for (int at = start; at < end - quoteSize; at++) {
      char c = source.at(at);
      isRaw |= c == 'r' || c == 'R';
      letter = c == 't' || c == 'T' ? 't' : letter;
    }
    raw = isRaw;
    kind = letter;
  }

  /** Whether the brace of the innermost field is the innermost bracket. */
  boolean isFieldAtDepth(int depth) {
    return fields > 0 && fieldDepths[fields - 1] == depth;
  }

  /** Whether what follows is the tokens of a field, not text. */
  boolean inField() {
    return fields > 0 && !inSpecification[fields - 1];
  }

  /** {@code depth} is the depth of brackets with the field's brace. */
  void openField(int depth, int offset) {
    if (fields >= MAX_FIELDS) {
      throw reject(offset, kind + "-string: expressions nested too deeply");
    }
    if (fields == fieldDepths.length) {
      fieldDepths = Arrays.copyOf(fieldDepths, fields * 2);
      inSpecification = Arrays.copyOf(inSpecification, fields * 2);
    }
    fieldDepths[fields] = depth;
    inSpecification[fields++] = false;
  }

  void beginSpecification() {
    inSpecification[fields - 1] = true;
  }

  void closeField() {
    fields--;
  }

  boolean closesAt(int offset) {
    return source.at(offset) == quote
        && (quoteSize == 1 || (source.at(offset + 1) == quote && source.at(offset + 2) == quote));
  }

  int quoteSize() {
    return quoteSize;
  }

  /**
   * The end of the literal text that starts at {@code from}: a brace that opens or closes a field,
   * or the closing quotes.
   */
  int scanText(int from) {
    boolean specification = fields > 0;
    int at = from;
    while (true) {
      if (at >= source.length) {
        throw unterminated();
      }
      char c = source.chars[at];
      if (c == quote && closesAt(at)) {
        return at;
      } else if (c == '\n' && quoteSize == 1) {
        throw specification ? newlineInSpecification(at) : unterminated();
      } else if (c == '{' || c == '}') {
        if (specification || source.at(at + 1) != c) {
          return at;
        }
        at += 2;
      } else if (c == '\\') {
        at = afterBackslash(at);
      } else {
        at++;
      }
    }
  }

  private int afterBackslash(int at) {
    char next = source.at(at + 1);
    if (next == '{' || next == '}') {
      return at + 1;
    }
    if (!raw && next == 'N' && source.at(at + 2) == '{') {
      return afterCharacterName(at + 3);
    }
    return at + 2;
  }

  /** The name in {@code \N{...}} is text up to its brace. */
  private int afterCharacterName(int from) {
    int at = from;
    while (at < source.length
        && source.chars[at] != '}'
        && source.chars[at] != quote
        && source.chars[at] != '\n') {
      at++;
    }
    return source.at(at) == '}' ? at + 1 : at;
  }

  private Rejection newlineInSpecification(int offset) {
    return reject(
        offset,
        kind
            + "-string: newlines are not allowed in format specifiers for single quoted "
            + kind
            + "-strings");
  }

  Rejection unterminated() {
    if (quoteSize == 3) {
      return reject(
          opening,
          "unterminated triple-quoted "
              + kind
              + "-string literal (detected at line "
              + lastLine()
              + ")");
    }
    return reject(
        opening,
        "unterminated "
            + kind
            + "-string literal (detected at line "
            + source.lineOf(opening)
            + ")");
  }

  private int lastLine() {
    return source.lineOf(source.length) - (source.at(source.length - 1) == '\n' ? 1 : 0);
  }

  private Rejection reject(int offset, String message) {
    return Rejection.syntax(source.lineOf(offset), source.characterColumnOf(offset), message);
  }
}
