package dev.ftcheck.parser;

import dev.ftcheck.ast.BinaryOperator;

/** The operators that tokens stand for. */
final class Operators {

  private Operators() {}

  /** The operator of a binary operation or of an augmented assignment. */
  static BinaryOperator binary(int tokenType) {
    return switch (tokenType) {
      case PythonLexer.PLUS, PythonLexer.PLUS_ASSIGN -> BinaryOperator.ADD;
      case PythonLexer.MINUS, PythonLexer.MINUS_ASSIGN -> BinaryOperator.SUB;
      case PythonLexer.STAR, PythonLexer.STAR_ASSIGN -> BinaryOperator.MULT;
      case PythonLexer.AT, PythonLexer.AT_ASSIGN -> BinaryOperator.MAT_MULT;
      case PythonLexer.SLASH, PythonLexer.SLASH_ASSIGN -> BinaryOperator.DIV;
      case PythonLexer.PERCENT, PythonLexer.PERCENT_ASSIGN -> BinaryOperator.MOD;
      case PythonLexer.DOUBLESTAR, PythonLexer.DOUBLESTAR_ASSIGN -> BinaryOperator.POW;
      case PythonLexer.LEFTSHIFT, PythonLexer.LEFTSHIFT_ASSIGN -> BinaryOperator.L_SHIFT;
      case PythonLexer.RIGHTSHIFT, PythonLexer.RIGHTSHIFT_ASSIGN -> BinaryOperator.R_SHIFT;
      case PythonLexer.VBAR, PythonLexer.VBAR_ASSIGN -> BinaryOperator.BIT_OR;
      case PythonLexer.CARET, PythonLexer.CARET_ASSIGN -> BinaryOperator.BIT_XOR;
      case PythonLexer.AMPERSAND, PythonLexer.AMPERSAND_ASSIGN -> BinaryOperator.BIT_AND;
      case PythonLexer.DOUBLESLASH, PythonLexer.DOUBLESLASH_ASSIGN -> BinaryOperator.FLOOR_DIV;
      default -> throw new IllegalArgumentException("not a binary operator: " + tokenType);
    };
  }
}
