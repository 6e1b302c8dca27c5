package dev.ftcheck.ast;

/** {@code expr_context} of the abstract grammar. */
public enum ExprContext {
  LOAD,
  STORE,
  DEL
}
