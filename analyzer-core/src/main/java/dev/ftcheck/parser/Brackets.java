package dev.ftcheck.parser;

import java.util.Arrays;

/** The brackets open at a point of the text, those of replacement fields included. */
final class Brackets {

  /** CPython's {@code MAXLEVEL}. */
  private static final int MAX_DEPTH = 200;

  private final SourceText source;
  private int[] openings = new int[16];
  private int depth;

  Brackets(SourceText source) {
    this.source = source;
  }

  int depth() {
    return depth;
  }

  boolean isEmpty() {
    return depth == 0;
  }

  /** {@code offset} is that of an opening bracket. */
  void open(int offset) {
    if (depth >= MAX_DEPTH) {
      throw reject(offset, "too many nested parentheses");
    }
    if (depth == openings.length) {
      openings = Arrays.copyOf(openings, depth * 2);
    }
    openings[depth++] = offset;
  }

  /** {@code offset} is that of a closing bracket. */
  void close(int offset) {
    char closing = source.at(offset);
    if (depth == 0) {
      throw reject(offset, "unmatched '" + closing + "'");
    }
    int opened = openings[--depth];
    char opening = source.at(opened);
    if (matches(opening, closing)) {
      return;
    }
    int openedLine = source.lineOf(opened);
    String where = openedLine == source.lineOf(offset) ? "" : " on line " + openedLine;
    throw reject(
        offset,
        "closing parenthesis '"
            + closing
            + "' does not match opening parenthesis '"
            + opening
            + "'"
            + where);
  }

  /** At the end of the file nothing may be open. */
  void expectNoneOpen() {
    if (depth > 0) {
      int opened = openings[depth - 1];
      throw reject(opened, "'" + source.at(opened) + "' was never closed");
    }
  }

  private Rejection reject(int offset, String message) {
    return Rejection.syntax(source.lineOf(offset), source.characterColumnOf(offset), message);
  }

  private static boolean matches(char opening, char closing) {
    return switch (opening) {
      case '(' -> closing == ')';
      case '[' -> closing == ']';
      default -> closing == '}';
    };
  }
}
