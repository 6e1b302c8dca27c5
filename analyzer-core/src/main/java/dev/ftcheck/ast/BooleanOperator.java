package dev.ftcheck.ast;

/** {@code boolop} of the abstract grammar. */
public enum BooleanOperator {
  AND,
  OR
}
