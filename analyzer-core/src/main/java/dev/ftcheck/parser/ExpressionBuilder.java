package dev.ftcheck.parser;

import static dev.ftcheck.ast.ExprContext.LOAD;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.ExprContext;
import dev.ftcheck.ast.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Builds expressions above the operators. */
final class ExpressionBuilder {

  final BuildContext context;
  final ParameterBuilder parameters;
  final OperationBuilder operations;

  ExpressionBuilder(BuildContext context) {
    this.context = context;
    this.parameters = new ParameterBuilder(context, this);
    this.operations = new OperationBuilder(context, this);
  }

  Expr build(PythonGrammar.ExpressionContext rule) {
    if (rule.body != null) {
      return lambda(rule);
    }
    if (rule.test == null) {
      return operations.build(rule.value);
    }
    return conditional(rule);
  }

  Optional<Expr> optional(PythonGrammar.ExpressionContext rule) {
    return rule == null ? Optional.empty() : Optional.of(build(rule));
  }

  private Expr lambda(PythonGrammar.ExpressionContext rule) {
    context.enter(1, rule.start);
    Parameters params = parameters.buildLambda(rule.params);
    Expr body = build(rule.body);
    context.leave(1);
    return new Expr.Lambda(params, body, context.span(rule));
  }

  private Expr conditional(PythonGrammar.ExpressionContext rule) {
    context.enter(1, rule.start);
    Expr body = operations.build(rule.value);
    Expr test = operations.build(rule.test);
    Expr orelse = build(rule.orelse);
    context.leave(1);
    return new Expr.IfExp(test, body, orelse, context.span(rule));
  }

  Expr named(PythonGrammar.NamedExpressionContext rule) {
    return named(rule, rule.value, rule.assigned);
  }

  /** {@code name := assigned}, or the value alone where nothing is assigned. */
  Expr named(
      ParserRuleContext rule,
      PythonGrammar.ExpressionContext value,
      PythonGrammar.ExpressionContext assigned) {
    Expr built = build(value);
    if (assigned == null) {
      return built;
    }
    if (!BuildContext.isBareName(value)) {
      throw context.reject(
          value.start, "cannot use assignment expressions with " + Targets.describe(built));
    }
    Expr target = new Expr.Name(context.name(value.start), ExprContext.STORE, built.span());
    return new Expr.NamedExpr(target, build(assigned), context.span(rule.start, assigned.stop));
  }

  /** One expression, or a tuple where there is a comma. */
  Expr build(PythonGrammar.StarExpressionsContext rule) {
    if (rule.commas.isEmpty()) {
      return build(rule.items.getFirst());
    }
    return new Expr.Tuple(items(rule), LOAD, context.span(rule));
  }

  /** The expressions between the commas. */
  List<Expr> items(PythonGrammar.StarExpressionsContext rule) {
    context.endsInComma(rule.items, rule.commas);
    List<Expr> elements = new ArrayList<>(rule.items.size());
    for (PythonGrammar.StarExpressionContext item : rule.items) {
      elements.add(build(item));
    }
    return elements;
  }

  Expr build(PythonGrammar.StarExpressionContext rule) {
    return rule.star == null ? build(rule.value) : starred(rule.star, rule.operand);
  }

  /**
   * {@code *operand} where the reference asks for an operand that binds at least as tightly as
   * {@code |}.
   */
  Expr starred(Token star, PythonGrammar.OperationContext operand) {
    Expr value = operations.buildBitwiseOr(operand);
    return new Expr.Starred(value, LOAD, context.span(star, operand.stop));
  }

  /** {@code *value} in arguments and subscripts, where any expression may follow. */
  Expr starred(Token star, PythonGrammar.ExpressionContext value) {
    return new Expr.Starred(build(value), LOAD, context.span(star, value.stop));
  }

  Expr build(PythonGrammar.YieldExpressionContext rule) {
    context.enter(1, rule.start);
    Expr built;
    if (rule.source != null) {
      built = new Expr.YieldFrom(build(rule.source), context.span(rule));
    } else {
      Optional<Expr> value = rule.value == null ? Optional.empty() : Optional.of(build(rule.value));
      built = new Expr.Yield(value, context.span(rule));
    }
    context.leave(1);
    return built;
  }

  Expr build(PythonGrammar.AssignedValueContext rule) {
    return rule.value != null ? build(rule.value) : build(rule.yielded);
  }

  /** The variables of a loop or comprehension. */
  Expr build(PythonGrammar.TargetsContext rule) {
    if (rule.commas.isEmpty()) {
      return build(rule.items.getFirst());
    }
    context.endsInComma(rule.items, rule.commas);
    List<Expr> elements = new ArrayList<>(rule.items.size());
    for (PythonGrammar.TargetContext item : rule.items) {
      elements.add(build(item));
    }
    return new Expr.Tuple(elements, ExprContext.STORE, context.span(rule));
  }

  /** A place that a loop, a comprehension or a {@code with} statement assigns to. */
  Expr build(PythonGrammar.TargetContext rule) {
    Expr value = operations.primaries.build(rule.value);
    Expr target = Targets.store(value, context, rule.value.start, false);
    return rule.star == null
        ? target
        : new Expr.Starred(target, ExprContext.STORE, context.span(rule));
  }
}
