package dev.ftcheck.scope;

import dev.ftcheck.ast.ExprContext;
import dev.ftcheck.ast.Node;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scopes under construction: where the walk is, and what it has declared so far. */
final class ScopeBuilder {

  private final SourceFile source;
  private final Scope module;
  private final ScopeTables tables = new ScopeTables();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<OpenScope> stack = new ArrayList<>();

  /** Per scope, where a name was declared global or nonlocal; errors point there. */
  private final IdentityHashMap<Scope, Map<String, Span>> directives = new IdentityHashMap<>();

  ScopeBuilder(SourceFile source, Scope module) {
    this.source = source;
    this.module = module;
    stack.add(new OpenScope(module, 0));
  }

  ScopeTables tables() {
    return tables;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  OpenScope here() {
    return stack.getLast();
  }

  Scope current() {
    return here().scope;
  }

  /** The open scopes, innermost first. */
  List<OpenScope> outwards() {
    return stack.reversed();
  }

  Scope enter(ScopeKind kind, String name, Span span) {
    return enter(kind, name, span, current().mangling());
  }

  Scope enter(ScopeKind kind, String name, Span span, Mangling mangling) {
    Scope scope = current().open(kind, name, span, mangling);
    reenter(scope);
    if (scope.visibleClass().isPresent()) {
      declare(ImplicitName.CLASS_DICT, span, SymbolFlag.USED);
    }
    return scope;
  }

  void reenter(Scope scope) {
    stack.add(new OpenScope(scope, here().iterables));
  }

  void exit() {
    stack.removeLast();
  }

  /** Runs {@code walk} as part of a statement that may not be executed. */
  void conditionally(Runnable walk) {
    OpenScope open = here();
    boolean outer = open.inConditionalBlock;
    open.inConditionalBlock = true;
    walk.run();
    open.inConditionalBlock = outer;
  }

  /** Records a use or a binding of a written name in the current scope. */
  Symbol declare(String name, Span span, SymbolFlag flag) {
    return declareIn(current(), name, span, flag);
  }

  /** A name that a node of its own spells, as {@link #declare}. */
  void bind(Node node, String name, SymbolFlag flag) {
    checkName(name, ExprContext.STORE, node.span());
    occurrence(node, declare(name, node.span(), flag));
  }

  /** Mangled as in the current scope, even where the symbol belongs to an enclosing one. */
  Symbol declareIn(Scope scope, String name, Span span, SymbolFlag flag) {
    String mangled = current().mangle(name);
    Optional<Symbol> existing = scope.symbol(mangled);
    if (flag == SymbolFlag.PARAMETER && existing.filter(s -> s.has(flag)).isPresent()) {
      error(span, "duplicate argument '" + name + "' in function definition");
    }
    if (flag == SymbolFlag.TYPE_PARAMETER && existing.filter(s -> s.has(flag)).isPresent()) {
      error(span, "duplicate type parameter '" + name + "'");
    }
    Symbol symbol = scope.declare(mangled);
    if (flag == SymbolFlag.PARAMETER && !symbol.has(flag)) {
      scope.addParameter(symbol);
    }
    symbol.add(flag);
    if (here().inIterationTarget && scope == current()) {
      markIterationVariable(symbol, name, span);
    }
    if (flag == SymbolFlag.GLOBAL) {
      module.declare(mangled).add(SymbolFlag.GLOBAL);
    }
    return symbol;
  }

  private void markIterationVariable(Symbol symbol, String name, Span span) {
    if (symbol.has(SymbolFlag.GLOBAL) || symbol.has(SymbolFlag.NONLOCAL)) {
      error(
          span,
          "comprehension inner loop cannot rebind assignment expression target '" + name + "'");
    } else {
      symbol.add(SymbolFlag.ITERATION_VARIABLE);
    }
  }

  /** The symbol that {@code node} names. */
  void occurrence(Node node, Symbol symbol) {
    tables.symbols.put(node, symbol);
  }

  /** Notes where the current scope declares a name to live elsewhere. */
  void directive(String name, Span span) {
    directives
        .computeIfAbsent(current(), scope -> new HashMap<>())
        .putIfAbsent(current().mangle(name), span);
  }

  Span directiveSpan(Symbol symbol) {
    return directives
        .getOrDefault(symbol.scope(), Collections.emptyMap())
        .getOrDefault(symbol.name(), symbol.scope().span());
  }

  /** {@code __debug__} is a constant that nothing may bind. */
  void checkName(String name, ExprContext context, Span span) {
    if (name.equals("__debug__")) {
      switch (context) {
        case LOAD -> {}
        case STORE -> error(span, "cannot assign to __debug__");
        case DEL -> error(span, "cannot delete __debug__");
      }
    }
  }

  void error(Span span, String message) {
    int column = source.characterColumn(span.line(), span.column()) + 1;
    diagnostics.add(
        new Diagnostic(source.path(), span.line(), column, Diagnostic.Kind.SYNTAX, message));
  }
}
