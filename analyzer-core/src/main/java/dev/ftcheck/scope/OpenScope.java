package dev.ftcheck.scope;

/** Where the walk is within one scope. An annotation scope is entered once per annotation. */
final class OpenScope {

  final Scope scope;

  /** Below a compound statement of this scope, so that an annotation may or may not be executed. */
  boolean inConditionalBlock;

  /** In the target of a comprehension's {@code for}. */
  boolean inIterationTarget;

  /**
   * How many iterables of comprehensions surround this place, counted through nested scopes: no
   * walrus is allowed in any of them.
   */
  int iterables;

  /** What a type-variable scope holds, in the words of an error message: "a TypeVar bound". */
  String typeVariableRole = "";

  OpenScope(Scope scope, int iterables) {
    this.scope = scope;
    this.iterables = iterables;
  }
}
