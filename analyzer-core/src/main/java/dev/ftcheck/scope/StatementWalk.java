package dev.ftcheck.scope;

import dev.ftcheck.ast.ExceptHandler;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.ImportAlias;
import dev.ftcheck.ast.MatchCase;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.ast.WithItem;
import dev.ftcheck.source.Span;
import java.util.List;

/**
 * Declares the names of statements, in CPython's order: which name is used before which declaration
 * depends on it.
 */
final class StatementWalk {

  private final ScopeBuilder scopes;
  private final FutureImports futures;
  private final ExpressionWalk expressions;
  private final PatternWalk patterns;
  private final AnnotationWalk annotations;
  private final DefinitionWalk definitions;
  private final DirectiveWalk directives;

  StatementWalk(ScopeBuilder scopes, FutureImports futures) {
    this.scopes = scopes;
    this.futures = futures;
    this.expressions = new ExpressionWalk(scopes);
    this.patterns = new PatternWalk(scopes, expressions);
    this.annotations = new AnnotationWalk(scopes, expressions, futures.annotations());
    this.definitions = new DefinitionWalk(scopes, expressions, annotations, this);
    this.directives = new DirectiveWalk(scopes);
  }

  void visitAll(List<Stmt> body) {
    body.forEach(this::visit);
  }

  private void visit(Stmt statement) {
    switch (statement) {
      case Stmt.FunctionDef function -> definitions.function(function);
      case Stmt.ClassDef type -> definitions.classDefinition(type);
      case Stmt.Return(var value, _) -> expressions.visitPresent(value);
      case Stmt.Delete(var targets, _) -> expressions.visitAll(targets);
      case Stmt.Assign(var targets, var value, _) -> {
        expressions.visitAll(targets);
        expressions.visit(value);
      }
      case Stmt.TypeAlias alias -> definitions.typeAlias(alias);
      case Stmt.AugAssign(var target, _, var value, _) -> {
        expressions.visit(target);
        expressions.visit(value);
      }
      case Stmt.AnnAssign assignment -> annotatedAssignment(assignment);
      case Stmt.For(var isAsync, var target, var iter, var body, var orelse, var span) -> {
        requireCoroutine(isAsync, "'async for' outside async function", span);
        expressions.visit(target);
        expressions.visit(iter);
        conditionally(body, orelse);
      }
      case Stmt.While(var test, var body, var orelse, _) -> {
        expressions.visit(test);
        conditionally(body, orelse);
      }
      case Stmt.If(var test, var body, var orelse, _) -> {
        expressions.visit(test);
        conditionally(body, orelse);
      }
      case Stmt.With(var isAsync, var items, var body, var span) -> {
        requireCoroutine(isAsync, "'async with' outside async function", span);
        scopes.conditionally(() -> with(items, body));
      }
      case Stmt.Match(var subject, var cases, _) -> {
        expressions.visit(subject);
        scopes.conditionally(() -> cases.forEach(this::matchCase));
      }
      case Stmt.Raise(var exception, var cause, _) -> {
        expressions.visitPresent(exception);
        expressions.visitPresent(cause);
      }
      case Stmt.Try attempt -> scopes.conditionally(() -> attempt(attempt));
      case Stmt.Assert(var test, var message, _) -> {
        expressions.visit(test);
        expressions.visitPresent(message);
      }
      case Stmt.Import(var names, _) -> names.forEach(this::imported);
      case Stmt.ImportFrom importFrom -> {
        importFrom.names().forEach(this::imported);
        futures.checkPosition(importFrom, scopes);
      }
      case Stmt.Global(var names, var span) -> directives.global(names, span);
      case Stmt.Nonlocal(var names, var span) -> directives.nonlocal(names, span);
      case Stmt.Expression(var value, _) -> expressions.visit(value);
      case Stmt.Pass _, Stmt.Break _, Stmt.Continue _ -> {}
    }
  }

  private void conditionally(List<Stmt> body, List<Stmt> orelse) {
    scopes.conditionally(
        () -> {
          visitAll(body);
          visitAll(orelse);
        });
  }

  private void requireCoroutine(boolean isAsync, String message, Span span) {
    if (isAsync && !scopes.current().isCoroutine()) {
      scopes.error(span, message);
    }
  }

  /** {@code (x): int} without a value declares nothing. */
  private void annotatedAssignment(Stmt.AnnAssign assignment) {
    if (assignment.target() instanceof Expr.Name name) {
      if (assignment.simple()) {
        directives.refuseAnnotationOfForeignName(name, assignment.span());
        scopes.bind(name, name.id(), SymbolFlag.ASSIGNED);
        scopes.declare(name.id(), name.span(), SymbolFlag.ANNOTATED);
      } else if (assignment.value().isPresent()) {
        scopes.bind(name, name.id(), SymbolFlag.ASSIGNED);
      }
    } else {
      expressions.visit(assignment.target());
    }
    annotations.visitVariable(assignment.annotation());
    expressions.visitPresent(assignment.value());
  }

  private void with(List<WithItem> items, List<Stmt> body) {
    for (WithItem item : items) {
      expressions.visit(item.context());
      expressions.visitPresent(item.target());
    }
    visitAll(body);
  }

  private void matchCase(MatchCase matchCase) {
    patterns.visit(matchCase.pattern());
    expressions.visitPresent(matchCase.guard());
    visitAll(matchCase.body());
  }

  private void attempt(Stmt.Try attempt) {
    visitAll(attempt.body());
    attempt.handlers().forEach(this::handler);
    visitAll(attempt.orelse());
    visitAll(attempt.finalbody());
  }

  /** The name is deleted when the handler ends. */
  private void handler(ExceptHandler handler) {
    expressions.visitPresent(handler.type());
    handler.name().ifPresent(name -> bindException(handler, name));
    visitAll(handler.body());
  }

  private void bindException(ExceptHandler handler, String name) {
    scopes.bind(handler, name, SymbolFlag.ASSIGNED);
    scopes.declare(name, handler.span(), SymbolFlag.DELETED);
  }

  /** {@code import a.b} binds {@code a}. */
  private void imported(ImportAlias alias) {
    String path = alias.asName().orElse(alias.name());
    if (path.equals("*")) {
      if (scopes.current().kind() != ScopeKind.MODULE) {
        scopes.error(alias.span(), "import * only allowed at module level");
      }
    } else {
      int dot = path.indexOf('.');
      scopes.bind(alias, dot < 0 ? path : path.substring(0, dot), SymbolFlag.IMPORTED);
    }
  }
}
