package dev.ftcheck.scope;

/** How a scope reaches the variable behind a name; the scopes of CPython's symbol table. */
public enum Binding {
  /** Bound here. In a module these are the globals; in a class body, the class namespace. */
  LOCAL,
  /** Bound here and captured by a nested scope that may outlive the activation. */
  CELL,
  /** Bound in an enclosing scope; {@link Symbol#owner()} is that scope. */
  FREE,
  /** Declared {@code global}. */
  GLOBAL_EXPLICIT,
  /** Bound in no enclosing function: a global, a built-in, or undefined. */
  GLOBAL_IMPLICIT
}
