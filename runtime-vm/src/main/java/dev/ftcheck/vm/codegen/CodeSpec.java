package dev.ftcheck.vm.codegen;

import dev.ftcheck.scope.Scope;

/**
 * What a code object is, apart from its instructions.
 *
 * @param parameters the number of parameters, {@code *args} and {@code **kwargs} included
 * @param positional how many parameters can be positional
 * @param flags as in {@code PyCode}
 * @param hasDefaults whether some positional parameter has a default
 * @param documentation the docstring; null for none
 */
record CodeSpec(
    CodeKind kind,
    Scope scope,
    String name,
    String qualifiedName,
    int firstLine,
    int parameters,
    int positional,
    int positionalOnly,
    int keywordOnly,
    int flags,
    boolean hasDefaults,
    String documentation) {

  boolean has(int flag) {
    return (flags & flag) != 0;
  }
}
