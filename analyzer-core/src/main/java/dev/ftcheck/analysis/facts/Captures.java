package dev.ftcheck.analysis.facts;

import dev.ftcheck.scope.Binding;
import dev.ftcheck.scope.Scope;
import dev.ftcheck.scope.ScopeKind;
import dev.ftcheck.scope.Symbol;
import dev.ftcheck.scope.Variable;
import java.util.HashSet;
import java.util.Set;

/**
 * The variables that another unit than their own reads or assigns. Unlike in CPython, a generator
 * expression captures nothing, as it is lowered in line, and annotations are not lowered at all.
 */
final class Captures {

  private final Set<Variable> captured = new HashSet<>();

  Captures(Scope module) {
    collect(module);
  }

  boolean contains(Variable variable) {
    return captured.contains(variable);
  }

  /** The module, class, function or lambda in whose unit the scope's code is lowered. */
  static Scope unitScope(Scope scope) {
    Scope unit = scope;
    while (!opensUnit(unit.kind())) {
      unit = unit.parent().orElseThrow();
    }
    return unit;
  }

  private void collect(Scope scope) {
    if (isLowered(scope.kind())) {
      for (Symbol symbol : scope.symbols()) {
        if (symbol.binding() == Binding.FREE
            && !symbol.flags().isEmpty()
            && unitScope(symbol.owner()) != unitScope(scope)) {
          captured.add(symbol.variable());
        }
      }
    }
    scope.children().forEach(this::collect);
  }

  private static boolean opensUnit(ScopeKind kind) {
    return switch (kind) {
      case MODULE, CLASS, FUNCTION, LAMBDA -> true;
      case LIST_COMPREHENSION,
          SET_COMPREHENSION,
          DICT_COMPREHENSION,
          GENERATOR_EXPRESSION,
          TYPE_PARAMETERS,
          TYPE_ALIAS,
          TYPE_VARIABLE,
          ANNOTATION ->
          false;
    };
  }

  private static boolean isLowered(ScopeKind kind) {
    return opensUnit(kind) || kind.isComprehension() || kind == ScopeKind.TYPE_PARAMETERS;
  }
}
