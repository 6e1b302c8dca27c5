package dev.ftcheck.scope;

/**
 * A variable of the program: equal for two names of a file exactly when they refer to the same one.
 * A {@code scope} of kind module stands for the module's globals and, where the module never binds
 * the name, for the built-ins. A {@code scope} of kind class stands for the class namespace; while
 * the class does not bind the name yet, reading it in the class body reads the global instead.
 *
 * @param scope whose variable it is
 * @param name after private-name mangling
 */
public record Variable(Scope scope, String name) {

  /** True for a global of the file that defines it, or a built-in. */
  public boolean isGlobal() {
    return scope.kind() == ScopeKind.MODULE;
  }
}
