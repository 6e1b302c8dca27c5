package dev.ftcheck.parser;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Parameters;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.ast.TypeParam;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Builds functions and classes. */
final class DefinitionBuilder {

  private final BuildContext context;
  private final ExpressionBuilder expressions;
  private final StatementBuilder statements;
  private final CallBuilder calls;

  DefinitionBuilder(
      BuildContext context, ExpressionBuilder expressions, StatementBuilder statements) {
    this.context = context;
    this.expressions = expressions;
    this.statements = statements;
    this.calls = new CallBuilder(context, expressions);
  }

  /** {@code async} is the token of that keyword, or null. */
  Stmt function(
      PythonGrammar.FunctionDefinitionContext rule,
      Token async,
      List<PythonGrammar.NamedExpressionContext> decorators) {
    List<Expr> builtDecorators = decorators(decorators);
    context.enter(1, rule.start);
    List<TypeParam> typeParams = expressions.parameters.build(rule.typeParams);
    Parameters params = expressions.parameters.build(rule.params);
    Optional<Expr> returns = expressions.optional(rule.result);
    List<Stmt> body = statements.block(rule.body);
    context.leave(1);
    Span span = context.blockSpan(async == null ? rule.start : async, rule.stop);
    return new Stmt.FunctionDef(
        async != null,
        context.name(rule.name),
        params,
        body,
        builtDecorators,
        returns,
        typeParams,
        span);
  }

  Stmt type(
      PythonGrammar.ClassDefinitionContext rule,
      List<PythonGrammar.NamedExpressionContext> decorators) {
    List<Expr> builtDecorators = decorators(decorators);
    context.enter(1, rule.start);
    List<TypeParam> typeParams = expressions.parameters.build(rule.typeParams);
    CallBuilder.Arguments arguments = calls.build(rule.bases);
    List<Stmt> body = statements.block(rule.body);
    context.leave(1);
    return new Stmt.ClassDef(
        context.name(rule.name),
        arguments.positional(),
        arguments.keywords(),
        body,
        builtDecorators,
        typeParams,
        context.blockSpan(rule.start, rule.stop));
  }

  private List<Expr> decorators(List<PythonGrammar.NamedExpressionContext> rules) {
    if (rules.isEmpty()) {
      return List.of();
    }
    List<Expr> decorators = new ArrayList<>(rules.size());
    for (PythonGrammar.NamedExpressionContext rule : rules) {
      decorators.add(expressions.named(rule));
    }
    return decorators;
  }
}
