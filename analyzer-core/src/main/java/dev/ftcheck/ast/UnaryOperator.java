package dev.ftcheck.ast;

/** {@code unaryop} of the abstract grammar. */
public enum UnaryOperator {
  INVERT,
  NOT,
  U_ADD,
  U_SUB
}
