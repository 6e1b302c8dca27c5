package dev.ftcheck.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The second pass: classifies every symbol once all bindings are known, then lets free names pass
 * through the scopes between use and binding. See <a
 * href="https://docs.python.org/3.14/reference/executionmodel.html#resolution-of-names">Resolution
 * of names</a>.
 */
final class NameResolution {

  private final ScopeBuilder scopes;
  private final Scope module;
  private final List<Symbol> free = new ArrayList<>();

  NameResolution(ScopeBuilder scopes, Scope module) {
    this.scopes = scopes;
    this.module = module;
  }

  void run() {
    classifyAll(module);
    free.forEach(NameResolution::passThrough);
  }

  private void classifyAll(Scope scope) {
    scope.symbols().forEach(this::classify);
    scope.children().forEach(this::classifyAll);
  }

  private void classify(Symbol symbol) {
    if (symbol.has(SymbolFlag.GLOBAL)) {
      if (symbol.has(SymbolFlag.NONLOCAL)) {
        refuse(symbol, "name '" + symbol.name() + "' is nonlocal and global");
      }
      symbol.resolve(Binding.GLOBAL_EXPLICIT, module);
    } else if (symbol.has(SymbolFlag.NONLOCAL)) {
      classifyNonlocal(symbol);
    } else if (symbol.isBoundHere()) {
      symbol.resolve(Binding.LOCAL, symbol.scope());
    } else if (!classifyInVisibleClass(symbol)) {
      classifyUse(symbol);
    }
  }

  private void classifyNonlocal(Symbol symbol) {
    Optional<Scope> owner = enclosingOwner(symbol);
    if (owner.isPresent()) {
      if (isTypeParameter(symbol, owner.get())) {
        refuse(symbol, "nonlocal binding not allowed for type parameter '" + symbol.name() + "'");
      }
      resolveFree(symbol, owner.get());
    } else if (symbol.scope() == module) {
      refuse(symbol, "nonlocal declaration not allowed at module level");
    } else {
      refuse(symbol, "no binding for nonlocal '" + symbol.name() + "' found");
    }
  }

  /**
   * A name that the class binds is asked of the class and then of the globals: never of the
   * functions around the class.
   */
  private boolean classifyInVisibleClass(Symbol symbol) {
    Optional<Symbol> inClass =
        symbol.scope().visibleClass().flatMap(type -> type.symbol(symbol.name()));
    if (inClass.isEmpty()) {
      return false;
    }
    boolean global = inClass.get().has(SymbolFlag.GLOBAL);
    if (global || inClass.get().bindsLocally()) {
      symbol.resolve(global ? Binding.GLOBAL_EXPLICIT : Binding.GLOBAL_IMPLICIT, module);
      return true;
    }
    return false;
  }

  private void classifyUse(Symbol symbol) {
    Optional<Scope> owner = enclosingOwner(symbol);
    if (owner.isEmpty() || isClassCellOfItsOwnBody(symbol, owner.get())) {
      symbol.resolve(Binding.GLOBAL_IMPLICIT, module);
    } else {
      resolveFree(symbol, owner.get());
    }
  }

  private void resolveFree(Symbol symbol, Scope owner) {
    symbol.resolve(Binding.FREE, owner);
    if (symbol.scope().isEvaluated()) {
      free.add(symbol);
    }
  }

  /**
   * The nearest enclosing scope whose variable the name is; a {@code global} on the way ends it.
   */
  private static Optional<Scope> enclosingOwner(Symbol symbol) {
    Optional<Scope> outer = symbol.scope().parent();
    while (outer.isPresent()) {
      Scope scope = outer.get();
      if (scope.kind().isFunctionLike()) {
        Optional<Symbol> candidate = scope.symbol(symbol.name());
        if (candidate.filter(Symbol::bindsLocally).isPresent()) {
          return outer;
        }
        if (candidate.filter(found -> found.has(SymbolFlag.GLOBAL)).isPresent()) {
          return Optional.empty();
        }
      } else if (scope.kind() == ScopeKind.CLASS && ImplicitName.isBoundByClass(symbol.name())) {
        return outer;
      }
      outer = scope.parent();
    }
    return Optional.empty();
  }

  /** As in CPython, a class between use and type parameter that binds the name lifts the ban. */
  private static boolean isTypeParameter(Symbol symbol, Scope owner) {
    Scope between = symbol.scope().parent().orElse(owner);
    while (between != owner) {
      if (between.symbol(symbol.name()).filter(Symbol::bindsLocally).isPresent()) {
        return false;
      }
      between = between.parent().orElse(owner);
    }
    return owner
        .symbol(symbol.name())
        .filter(found -> found.has(SymbolFlag.TYPE_PARAMETER))
        .isPresent();
  }

  /** {@code __class__} in a class body, or in a comprehension that runs there, is a plain name. */
  private static boolean isClassCellOfItsOwnBody(Symbol symbol, Scope owner) {
    return symbol.name().equals(ImplicitName.CLASS_CELL)
        && owner.kind() == ScopeKind.CLASS
        && !isCaptured(symbol, owner);
  }

  private static void passThrough(Symbol symbol) {
    Scope owner = symbol.owner();
    Scope between = symbol.scope().parent().orElse(owner);
    while (between != owner) {
      Optional<Symbol> existing = between.symbol(symbol.name());
      if (existing.isEmpty()) {
        between.declare(symbol.name()).resolve(Binding.FREE, owner);
      } else if (seesClassNames(between) && !existing.get().flags().isEmpty()) {
        existing.get().add(SymbolFlag.FREE_THROUGH_CLASS);
      }
      between = between.parent().orElse(owner);
    }
    if (owner.kind() == ScopeKind.CLASS) {
      owner.captureImplicit(symbol.name());
    } else if (isCaptured(symbol, owner)) {
      owner.symbol(symbol.name()).ifPresent(found -> found.resolve(Binding.CELL, owner));
    }
  }

  private static boolean seesClassNames(Scope scope) {
    return scope.kind() == ScopeKind.CLASS || scope.visibleClass().isPresent();
  }

  /** Reading from a comprehension that runs in the owner's frame captures nothing. */
  private static boolean isCaptured(Symbol symbol, Scope owner) {
    Scope scope = symbol.scope();
    while (scope != owner) {
      if (!scope.isInlined()) {
        return true;
      }
      scope = scope.parent().orElse(owner);
    }
    return false;
  }

  private void refuse(Symbol symbol, String message) {
    scopes.error(scopes.directiveSpan(symbol), message);
  }
}
