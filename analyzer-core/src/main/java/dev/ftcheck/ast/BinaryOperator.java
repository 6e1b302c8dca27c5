package dev.ftcheck.ast;

/** {@code operator} of the abstract grammar. */
public enum BinaryOperator {
  ADD,
  SUB,
  MULT,
  MAT_MULT,
  DIV,
  MOD,
  POW,
  L_SHIFT,
  R_SHIFT,
  BIT_OR,
  BIT_XOR,
  BIT_AND,
  FLOOR_DIV
}
