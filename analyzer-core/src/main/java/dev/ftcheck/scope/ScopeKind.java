package dev.ftcheck.scope;

/** What opens a scope. */
public enum ScopeKind {
  MODULE,
  CLASS,
  FUNCTION,
  LAMBDA,
  LIST_COMPREHENSION,
  SET_COMPREHENSION,
  DICT_COMPREHENSION,
  GENERATOR_EXPRESSION,
  /** The type parameters of a generic function, class or alias (PEP 695). */
  TYPE_PARAMETERS,
  /** The lazily evaluated value of a {@code type} statement. */
  TYPE_ALIAS,
  /** The lazily evaluated bound, constraints or default of one type parameter. */
  TYPE_VARIABLE,
  /** The lazily evaluated annotations of a module, class or signature (PEP 649). */
  ANNOTATION;

  /** True where names bound here are visible in nested scopes and may become cells. */
  public boolean isFunctionLike() {
    return this != MODULE && this != CLASS;
  }

  /** True for the four comprehensions, generator expressions included. */
  public boolean isComprehension() {
    return switch (this) {
      case LIST_COMPREHENSION, SET_COMPREHENSION, DICT_COMPREHENSION, GENERATOR_EXPRESSION -> true;
      case MODULE,
          CLASS,
          FUNCTION,
          LAMBDA,
          TYPE_PARAMETERS,
          TYPE_ALIAS,
          TYPE_VARIABLE,
          ANNOTATION ->
          false;
    };
  }

  /** True for the annotation scopes of the language reference: the ones that see class names. */
  public boolean isAnnotationScope() {
    return switch (this) {
      case TYPE_PARAMETERS, TYPE_ALIAS, TYPE_VARIABLE, ANNOTATION -> true;
      case MODULE,
          CLASS,
          FUNCTION,
          LAMBDA,
          LIST_COMPREHENSION,
          SET_COMPREHENSION,
          DICT_COMPREHENSION,
          GENERATOR_EXPRESSION ->
          false;
    };
  }

  /** True where {@code await} can be legal: functions, lambdas and comprehensions. */
  boolean isFunctionBlock() {
    return this == FUNCTION || this == LAMBDA || isComprehension();
  }
}
