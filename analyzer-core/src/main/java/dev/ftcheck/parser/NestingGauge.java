package dev.ftcheck.parser;

import java.util.Arrays;

/**
 * Bounds, from the tokens alone, how deeply the parser will recurse: brackets, prefix operators,
 * {@code **}, {@code lambda} and conditional expressions. Chains of left-associative operators,
 * trailers and {@code elif} cost no recursion. The bound may be too high, never too low by more
 * than a constant factor.
 */
final class NestingGauge {

  private int[] outsideLevel = new int[16];
  private int[] outsideTight = new int[16];
  private int brackets;

  /** Levels of brackets, lambdas and conditional expressions around the next token. */
  private int level;

  /** Levels of operators that end at the next {@code and} or {@code or} at the latest. */
  private int tight;

  private int deepest;
  private int before = PythonLexer.NEWLINE;

  /** The deepest nesting so far. */
  int deepest() {
    return deepest;
  }

  void add(int type) {
    switch (type) {
      case PythonLexer.LPAR, PythonLexer.LSQB, PythonLexer.LBRACE, PythonLexer.FIELD_OPEN -> open();
      case PythonLexer.RPAR, PythonLexer.RSQB, PythonLexer.RBRACE, PythonLexer.FIELD_CLOSE ->
          close();
      case PythonLexer.COMMA -> {
        level = brackets == 0 ? 0 : outsideLevel[brackets - 1] + outsideTight[brackets - 1] + 1;
        tight = 0;
      }
      case PythonLexer.AND, PythonLexer.OR -> tight = 0;
      case PythonLexer.NEWLINE -> {
        level = 0;
        tight = 0;
      }
      case PythonLexer.LAMBDA, PythonLexer.ELSE -> {
        level++;
        tight = 0;
      }
      case PythonLexer.NOT, PythonLexer.TILDE, PythonLexer.DOUBLESTAR -> tight++;
      case PythonLexer.MINUS, PythonLexer.PLUS -> tight += endsOperand(before) ? 0 : 1;
      default -> {
        // The other tokens do not nest.
      }
    }
    before = type;
    deepest = Math.max(deepest, level + tight);
  }

  private void open() {
    if (brackets == outsideLevel.length) {
      outsideLevel = Arrays.copyOf(outsideLevel, brackets * 2);
      outsideTight = Arrays.copyOf(outsideTight, brackets * 2);
    }
    outsideLevel[brackets] = level;
    outsideTight[brackets++] = tight;
    level += tight + 1;
    tight = 0;
  }

  private void close() {
    level = outsideLevel[--brackets];
    tight = outsideTight[brackets];
  }

  /** Whether an operand may end with a token of this type. */
  static boolean endsOperand(int type) {
    return switch (type) {
      case PythonLexer.NAME,
          PythonLexer.NUMBER,
          PythonLexer.STRING,
          PythonLexer.FSTRING_END,
          PythonLexer.RPAR,
          PythonLexer.RSQB,
          PythonLexer.RBRACE,
          PythonLexer.NONE,
          PythonLexer.TRUE,
          PythonLexer.FALSE,
          PythonLexer.ELLIPSIS ->
          true;
      default -> false;
    };
  }
}
