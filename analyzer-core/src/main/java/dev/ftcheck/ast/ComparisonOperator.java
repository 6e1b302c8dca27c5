package dev.ftcheck.ast;

/** {@code cmpop} of the abstract grammar. */
public enum ComparisonOperator {
  EQ,
  NOT_EQ,
  LT,
  LT_E,
  GT,
  GT_E,
  IS,
  IS_NOT,
  IN,
  NOT_IN
}
