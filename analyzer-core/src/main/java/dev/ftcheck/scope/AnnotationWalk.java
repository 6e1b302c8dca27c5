package dev.ftcheck.scope;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Parameter;
import dev.ftcheck.ast.Parameters;
import dev.ftcheck.ast.Stmt;
import java.util.List;
import java.util.Optional;

/** Declares the names of annotations, which have lazily evaluated scopes of their own (PEP 649). */
final class AnnotationWalk {

  private static final String SCOPE_NAME = "__annotate__";

  private final ScopeBuilder scopes;
  private final ExpressionWalk expressions;
  private final boolean futureAnnotations;

  AnnotationWalk(ScopeBuilder scopes, ExpressionWalk expressions, boolean futureAnnotations) {
    this.scopes = scopes;
    this.expressions = expressions;
    this.futureAnnotations = futureAnnotations;
  }

  /** The annotations of parameters and result; the function's own scope must not be open yet. */
  void visitSignature(Stmt.FunctionDef function) {
    Scope scope = scopes.enter(ScopeKind.ANNOTATION, SCOPE_NAME, function.span());
    scopes.tables().signatures.put(function, scope);
    if (futureAnnotations) {
      scope.markUnevaluated();
    }
    Parameters params = function.params();
    visitAll(params.positionalOnly());
    visitAll(params.positional());
    params.vararg().ifPresent(this::visit);
    params.kwarg().ifPresent(this::visit);
    visitAll(params.keywordOnly());
    expressions.visitPresent(function.returns());
    scopes.exit();
  }

  /** The annotation of an assignment in the current scope. */
  void visitVariable(Expr annotation) {
    Scope owner = scopes.current();
    markConditional(annotation);
    Optional<Scope> existing = owner.annotations();
    if (existing.isPresent()) {
      scopes.reenter(existing.get());
    } else {
      Scope scope = scopes.enter(ScopeKind.ANNOTATION, SCOPE_NAME, annotation.span());
      owner.setAnnotations(scope);
      if (futureAnnotations || owner.kind() == ScopeKind.FUNCTION) {
        scope.markUnevaluated();
      }
    }
    expressions.visit(annotation);
    scopes.exit();
  }

  /** A module's annotations all count as conditional: they may be read while it still runs. */
  private void markConditional(Expr annotation) {
    Scope owner = scopes.current();
    boolean conditional =
        owner.kind() == ScopeKind.MODULE
            || (owner.kind() == ScopeKind.CLASS && scopes.here().inConditionalBlock);
    if (conditional && !owner.hasConditionalAnnotations()) {
      owner.markConditionalAnnotations();
      scopes.declare(ImplicitName.CONDITIONAL_ANNOTATIONS, annotation.span(), SymbolFlag.USED);
    }
  }

  private void visitAll(List<Parameter> parameters) {
    parameters.forEach(this::visit);
  }

  private void visit(Parameter parameter) {
    expressions.visitPresent(parameter.annotation());
  }
}
