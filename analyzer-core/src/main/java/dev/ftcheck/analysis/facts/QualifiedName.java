package dev.ftcheck.analysis.facts;

import dev.ftcheck.scope.Binding;
import dev.ftcheck.scope.Scope;
import dev.ftcheck.scope.ScopeKind;

/** {@code __qualname__} as CPython computes it at compile time (PEP 3155). */
final class QualifiedName {

  private QualifiedName() {}

  static String of(Scope scope, String name) {
    return switch (scope.kind()) {
      case MODULE -> name;
      case CLASS, FUNCTION -> isDeclaredGlobal(scope) ? name : prefixFor(scope) + name;
      case LAMBDA, GENERATOR_EXPRESSION -> prefixFor(scope) + name;
      case LIST_COMPREHENSION,
          SET_COMPREHENSION,
          DICT_COMPREHENSION,
          TYPE_PARAMETERS,
          TYPE_ALIAS,
          TYPE_VARIABLE,
          ANNOTATION ->
          throw new IllegalArgumentException("has no qualified name: " + scope);
    };
  }

  /** Type parameters and the comprehensions that CPython inlines (PEP 709) leave no trace. */
  private static String prefixFor(Scope scope) {
    Scope outer = scope.parent().orElseThrow();
    return switch (outer.kind()) {
      case MODULE -> "";
      case CLASS -> of(outer, outer.name()) + ".";
      case FUNCTION -> of(outer, outer.name()) + ".<locals>.";
      case LAMBDA -> of(outer, "<lambda>") + ".<locals>.";
      case GENERATOR_EXPRESSION -> of(outer, "<genexpr>") + ".";
      case LIST_COMPREHENSION,
          SET_COMPREHENSION,
          DICT_COMPREHENSION,
          TYPE_PARAMETERS,
          TYPE_ALIAS,
          TYPE_VARIABLE,
          ANNOTATION ->
          prefixFor(outer);
    };
  }

  private static boolean isDeclaredGlobal(Scope scope) {
    Scope outer = scope.parent().orElseThrow();
    return outer.kind() != ScopeKind.MODULE
        && outer
            .lookup(scope.name())
            .filter(symbol -> symbol.binding() == Binding.GLOBAL_EXPLICIT)
            .isPresent();
  }
}
