package dev.ftcheck.scope;

import dev.ftcheck.ast.Comprehension;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.source.Span;
import java.util.List;

/**
 * Declares the names of comprehensions, and of assignment expressions, which bind through them (PEP
 * 572).
 */
final class ComprehensionWalk {

  private final ScopeBuilder scopes;
  private final ExpressionWalk expressions;

  ComprehensionWalk(ScopeBuilder scopes, ExpressionWalk expressions) {
    this.scopes = scopes;
    this.expressions = expressions;
  }

  /** {@code results} in the order in which CPython visits them. */
  void visit(Expr node, ScopeKind kind, List<Comprehension> generators, List<Expr> results) {
    Comprehension outermost = generators.getFirst();
    iterable(outermost.iter());
    Scope scope = scopes.enter(kind, nameOf(kind), node.span());
    scopes.tables().bodies.put(node, scope);
    scope.markGenerator(kind == ScopeKind.GENERATOR_EXPRESSION);
    if (outermost.isAsync()) {
      scope.markCoroutine();
    }
    target(outermost);
    expressions.visitAll(outermost.conditions());
    generators.subList(1, generators.size()).forEach(this::innerClause);
    expressions.visitAll(results);
    scopes.exit();
    if (scope.isCoroutine() && kind != ScopeKind.GENERATOR_EXPRESSION) {
      makeEnclosingAsync(node.span());
    }
  }

  /** Makes the target of {@code :=} a variable of the function or module around comprehensions. */
  void bindWalrusTarget(Expr.NamedExpr named) {
    if (scopes.here().iterables > 0) {
      scopes.error(
          named.span(),
          "assignment expression cannot be used in a comprehension iterable expression");
    } else if (scopes.current().kind().isComprehension()
        && named.target() instanceof Expr.Name(var name, _, var span)) {
      bindOutside(name, span);
    }
  }

  private void innerClause(Comprehension generator) {
    target(generator);
    iterable(generator.iter());
    expressions.visitAll(generator.conditions());
    if (generator.isAsync()) {
      scopes.current().markCoroutine();
    }
  }

  private void target(Comprehension generator) {
    OpenScope open = scopes.here();
    open.inIterationTarget = true;
    expressions.visit(generator.target());
    open.inIterationTarget = false;
  }

  private void iterable(Expr iterable) {
    OpenScope open = scopes.here();
    open.iterables++;
    expressions.visit(iterable);
    open.iterables--;
  }

  private void makeEnclosingAsync(Span span) {
    Scope enclosing = scopes.current();
    boolean isAsync = enclosing.kind().isFunctionBlock() && enclosing.isCoroutine();
    if (!isAsync && !enclosing.kind().isComprehension()) {
      scopes.error(span, "asynchronous comprehension outside of an asynchronous function");
    }
    enclosing.markCoroutine();
  }

  private void bindOutside(String name, Span span) {
    for (OpenScope open : scopes.outwards()) {
      Scope scope = open.scope;
      switch (scope.kind()) {
        case LIST_COMPREHENSION, SET_COMPREHENSION, DICT_COMPREHENSION, GENERATOR_EXPRESSION -> {
          if (rebindsIterationVariable(scope, name)) {
            scopes.error(
                span,
                "assignment expression cannot rebind comprehension iteration variable '"
                    + name
                    + "'");
            return;
          }
        }
        case FUNCTION, LAMBDA -> {
          boolean global = has(scope, name, SymbolFlag.GLOBAL);
          scopes.declare(name, span, global ? SymbolFlag.GLOBAL : SymbolFlag.NONLOCAL);
          scopes.directive(name, span);
          scopes.declareIn(scope, name, span, SymbolFlag.ASSIGNED);
          return;
        }
        case MODULE -> {
          scopes.declare(name, span, SymbolFlag.GLOBAL);
          scopes.directive(name, span);
          return;
        }
        case CLASS -> {
          refuse(span, "cannot be used in a class body");
          return;
        }
        case TYPE_PARAMETERS -> {
          refuse(span, "cannot be used within the definition of a generic");
          return;
        }
        case TYPE_ALIAS -> {
          refuse(span, "cannot be used in a type alias");
          return;
        }
        case TYPE_VARIABLE -> {
          refuse(span, "cannot be used in a TypeVar bound");
          return;
        }
        case ANNOTATION -> {}
      }
    }
  }

  private void refuse(Span span, String where) {
    scopes.error(span, "assignment expression within a comprehension " + where);
  }

  private boolean rebindsIterationVariable(Scope scope, String name) {
    return has(scope, name, SymbolFlag.ITERATION_VARIABLE) && has(scope, name, SymbolFlag.ASSIGNED);
  }

  private boolean has(Scope scope, String name, SymbolFlag flag) {
    return scope.symbol(scopes.current().mangle(name)).filter(s -> s.has(flag)).isPresent();
  }

  private static String nameOf(ScopeKind kind) {
    return switch (kind) {
      case LIST_COMPREHENSION -> "listcomp";
      case SET_COMPREHENSION -> "setcomp";
      case DICT_COMPREHENSION -> "dictcomp";
      case GENERATOR_EXPRESSION -> "genexpr";
      case MODULE,
          CLASS,
          FUNCTION,
          LAMBDA,
          TYPE_PARAMETERS,
          TYPE_ALIAS,
          TYPE_VARIABLE,
          ANNOTATION ->
          throw new IllegalArgumentException(kind + " is not a comprehension");
    };
  }
}
