package dev.ftcheck.scope;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.ExprContext;
import dev.ftcheck.ast.Keyword;
import dev.ftcheck.ast.Parameter;
import dev.ftcheck.ast.Parameters;
import dev.ftcheck.source.Span;
import java.util.List;
import java.util.Optional;

/** Declares the names of expressions. */
final class ExpressionWalk {

  private final ScopeBuilder scopes;
  private final ComprehensionWalk comprehensions;

  ExpressionWalk(ScopeBuilder scopes) {
    this.scopes = scopes;
    this.comprehensions = new ComprehensionWalk(scopes, this);
  }

  void visitAll(List<? extends Expr> expressions) {
    expressions.forEach(this::visit);
  }

  void visitPresent(Optional<? extends Expr> expression) {
    expression.ifPresent(this::visit);
  }

  void visit(Expr expression) {
    switch (expression) {
      case Expr.BoolOp(_, var values, _) -> visitAll(values);
      case Expr.NamedExpr named -> namedExpression(named);
      case Expr.BinOp(var left, _, var right, _) -> {
        visit(left);
        visit(right);
      }
      case Expr.UnaryOp(_, var operand, _) -> visit(operand);
      case Expr.Lambda lambda -> lambda(lambda);
      case Expr.IfExp(var test, var body, var orelse, _) -> {
        visit(test);
        visit(body);
        visit(orelse);
      }
      case Expr.Dict(var keys, var values, _) -> {
        keys.forEach(this::visitPresent);
        visitAll(values);
      }
      case Expr.Set(var elements, _) -> visitAll(elements);
      case Expr.ListComp(var element, var generators, _) ->
          comprehensions.visit(
              expression, ScopeKind.LIST_COMPREHENSION, generators, List.of(element));
      case Expr.SetComp(var element, var generators, _) ->
          comprehensions.visit(
              expression, ScopeKind.SET_COMPREHENSION, generators, List.of(element));
      case Expr.DictComp(var key, var value, var generators, _) ->
          comprehensions.visit(
              expression, ScopeKind.DICT_COMPREHENSION, generators, List.of(value, key));
      case Expr.GeneratorExp(var element, var generators, _) ->
          comprehensions.visit(
              expression, ScopeKind.GENERATOR_EXPRESSION, generators, List.of(element));
      case Expr.Await(var value, var span) -> await(value, span);
      case Expr.Yield(var value, var span) -> yieldExpression(value, span);
      case Expr.YieldFrom(var value, var span) -> yieldExpression(Optional.of(value), span);
      case Expr.Compare(var left, _, var comparators, _) -> {
        visit(left);
        visitAll(comparators);
      }
      case Expr.Call(var function, var args, var keywords, _) -> {
        visit(function);
        visitAll(args);
        visitKeywords(keywords);
      }
      case Expr.FormattedValue(var value, _, var formatSpec, _) -> {
        visit(value);
        visitPresent(formatSpec);
      }
      case Expr.Interpolation(var value, _, _, var formatSpec, _) -> {
        visit(value);
        visitPresent(formatSpec);
      }
      case Expr.JoinedStr(var values, _) -> visitAll(values);
      case Expr.TemplateStr(var values, _) -> visitAll(values);
      case Expr.Constant _ -> {}
      case Expr.Attribute(var value, var attr, var context, var span) -> {
        scopes.checkName(attr, context, span);
        visit(value);
      }
      case Expr.Subscript(var value, var index, _, _) -> {
        visit(value);
        visit(index);
      }
      case Expr.Starred(var value, _, _) -> visit(value);
      case Expr.Name name -> name(name);
      case Expr.ListExpr(var elements, _, _) -> visitAll(elements);
      case Expr.Tuple(var elements, _, _) -> visitAll(elements);
      case Expr.Slice(var lower, var upper, var step, _) -> {
        visitPresent(lower);
        visitPresent(upper);
        visitPresent(step);
      }
    }
  }

  void visitKeywords(List<Keyword> keywords) {
    for (Keyword keyword : keywords) {
      keyword.name().ifPresent(name -> scopes.checkName(name, ExprContext.STORE, keyword.span()));
    }
    keywords.forEach(keyword -> visit(keyword.value()));
  }

  /** Defaults belong to the scope around the function. */
  void visitDefaults(Parameters params) {
    visitAll(params.defaults());
    params.keywordDefaults().forEach(this::visitPresent);
  }

  /** Parameters belong to the function's own scope, which must be the current one. */
  void declareParameters(Parameters params) {
    params.positionalOnly().forEach(this::parameter);
    params.positional().forEach(this::parameter);
    params.keywordOnly().forEach(this::parameter);
    params.vararg().ifPresent(this::parameter);
    params.kwarg().ifPresent(this::parameter);
  }

  /** Refuses what may not stand where evaluation is lazy. */
  void refuseInAnnotationScope(String what, Span span) {
    String place =
        switch (scopes.current().kind()) {
          case ANNOTATION -> "an annotation";
          case TYPE_VARIABLE -> scopes.here().typeVariableRole;
          case TYPE_ALIAS -> "a type alias";
          case TYPE_PARAMETERS -> "the definition of a generic";
          case MODULE,
              CLASS,
              FUNCTION,
              LAMBDA,
              LIST_COMPREHENSION,
              SET_COMPREHENSION,
              DICT_COMPREHENSION,
              GENERATOR_EXPRESSION ->
              "";
        };
    if (!place.isEmpty()) {
      scopes.error(span, what + " cannot be used within " + place);
    }
  }

  private void name(Expr.Name name) {
    scopes.checkName(name.id(), name.context(), name.span());
    Symbol symbol = scopes.declare(name.id(), name.span(), flagOf(name.context()));
    if (name.context() == ExprContext.DEL) {
      symbol.add(SymbolFlag.DELETED);
    }
    scopes.occurrence(name, symbol);
    if (name.context() == ExprContext.LOAD
        && name.id().equals("super")
        && scopes.current().kind().isFunctionLike()) {
      scopes.declare(ImplicitName.CLASS_CELL, name.span(), SymbolFlag.USED);
    }
  }

  private static SymbolFlag flagOf(ExprContext context) {
    return switch (context) {
      case LOAD -> SymbolFlag.USED;
      case STORE, DEL -> SymbolFlag.ASSIGNED;
    };
  }

  private void namedExpression(Expr.NamedExpr named) {
    refuseInAnnotationScope("named expression", named.span());
    comprehensions.bindWalrusTarget(named);
    visit(named.value());
    visit(named.target());
  }

  private void lambda(Expr.Lambda lambda) {
    visitDefaults(lambda.params());
    Scope scope = scopes.enter(ScopeKind.LAMBDA, "lambda", lambda.span());
    scopes.tables().bodies.put(lambda, scope);
    declareParameters(lambda.params());
    visit(lambda.body());
    scopes.exit();
  }

  private void parameter(Parameter parameter) {
    scopes.bind(parameter, parameter.name(), SymbolFlag.PARAMETER);
  }

  private void await(Expr value, Span span) {
    refuseInAnnotationScope("await expression", span);
    Scope scope = scopes.current();
    if (!scope.kind().isFunctionLike()) {
      scopes.error(span, "'await' outside function");
    } else if (scope.kind().isFunctionBlock()
        && !scope.isCoroutine()
        && !scope.kind().isComprehension()) {
      scopes.error(span, "'await' outside async function");
    }
    visit(value);
    scope.markCoroutine();
  }

  private void yieldExpression(Optional<Expr> value, Span span) {
    refuseInAnnotationScope("yield expression", span);
    visitPresent(value);
    Scope scope = scopes.current();
    switch (scope.kind()) {
      case LIST_COMPREHENSION -> scopes.error(span, "'yield' inside list comprehension");
      case SET_COMPREHENSION -> scopes.error(span, "'yield' inside set comprehension");
      case DICT_COMPREHENSION -> scopes.error(span, "'yield' inside dict comprehension");
      case GENERATOR_EXPRESSION -> scopes.error(span, "'yield' inside generator expression");
      case FUNCTION, LAMBDA, MODULE, CLASS -> scope.markGenerator(true);
      case TYPE_PARAMETERS, TYPE_ALIAS, TYPE_VARIABLE, ANNOTATION -> {}
    }
  }
}
