package dev.ftcheck.parser;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.ExprContext;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Builds the statements of one line. */
final class SimpleStatementBuilder {

  private final BuildContext context;
  private final ExpressionBuilder expressions;
  private final ImportBuilder imports;

  SimpleStatementBuilder(BuildContext context, ExpressionBuilder expressions) {
    this.context = context;
    this.expressions = expressions;
    this.imports = new ImportBuilder(context);
  }

  void addLine(PythonGrammar.SimpleLineContext rule, List<Stmt> statements) {
    if (!rule.separators.isEmpty()) {
      context.endsInComma(rule.items, rule.separators);
    }
    for (PythonGrammar.SimpleStatementContext item : rule.items) {
      statements.add(build(item));
    }
  }

  private Stmt build(PythonGrammar.SimpleStatementContext rule) {
    Span span = context.span(rule);
    if (rule.keyword != null) {
      return keyword(rule, span);
    } else if (rule.imported != null) {
      return imports.build(rule.imported);
    } else if (rule.yielded != null) {
      return new Stmt.Expression(expressions.build(rule.yielded), span);
    } else if (!rule.chain.isEmpty()) {
      return assignment(rule, span);
    } else if (rule.annotation != null) {
      return annotated(rule, span);
    } else if (rule.operator != null) {
      return augmented(rule, span);
    }
    return new Stmt.Expression(expressions.build(rule.value), span);
  }

  private Stmt keyword(PythonGrammar.SimpleStatementContext rule, Span span) {
    return switch (rule.keyword.getType()) {
      case PythonLexer.RETURN ->
          new Stmt.Return(
              rule.value == null ? Optional.empty() : Optional.of(expressions.build(rule.value)),
              span);
      case PythonLexer.PASS -> new Stmt.Pass(span);
      case PythonLexer.BREAK -> new Stmt.Break(span);
      case PythonLexer.CONTINUE -> new Stmt.Continue(span);
      case PythonLexer.RAISE ->
          new Stmt.Raise(expressions.optional(rule.first), expressions.optional(rule.second), span);
      case PythonLexer.ASSERT ->
          new Stmt.Assert(expressions.build(rule.first), expressions.optional(rule.second), span);
      case PythonLexer.DEL -> deletion(rule, span);
      case PythonLexer.GLOBAL -> new Stmt.Global(names(rule.names), span);
      case PythonLexer.NONLOCAL -> new Stmt.Nonlocal(names(rule.names), span);
      default -> typeAlias(rule, span);
    };
  }

  private List<String> names(List<Token> tokens) {
    List<String> names = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      names.add(context.name(token));
    }
    return names;
  }

  private Stmt typeAlias(PythonGrammar.SimpleStatementContext rule, Span span) {
    Expr name =
        new Expr.Name(
            context.name(rule.name), ExprContext.STORE, context.span(rule.name, rule.name));
    return new Stmt.TypeAlias(
        name, expressions.parameters.build(rule.typeParams), expressions.build(rule.first), span);
  }

  private Stmt deletion(PythonGrammar.SimpleStatementContext rule, Span span) {
    List<Expr> targets = new ArrayList<>();
    for (Expr value : expressions.items(rule.value)) {
      targets.add(Targets.delete(value, context, rule.value.start));
    }
    return new Stmt.Delete(targets, span);
  }

  /** All but the last of the values joined by {@code =} are targets. */
  private Stmt assignment(PythonGrammar.SimpleStatementContext rule, Span span) {
    List<Expr> targets = new ArrayList<>(rule.chain.size());
    Expr first = expressions.build(rule.value);
    targets.add(Targets.store(first, context, rule.value.start, true));
    for (PythonGrammar.AssignedValueContext next : rule.chain.subList(0, rule.chain.size() - 1)) {
      if (next.yielded != null) {
        throw context.reject(next.start, "assignment to yield expression not possible");
      }
      targets.add(Targets.store(expressions.build(next), context, next.start, true));
    }
    return new Stmt.Assign(targets, expressions.build(rule.chain.getLast()), span);
  }

  private Stmt annotated(PythonGrammar.SimpleStatementContext rule, Span span) {
    Expr target = expressions.build(rule.value);
    switch (target) {
      case Expr.Name _, Expr.Attribute _, Expr.Subscript _ -> {
        // The three places that may be annotated.
      }
      case Expr.Tuple _ ->
          throw context.reject(rule.start, "only single target (not tuple) can be annotated");
      case Expr.ListExpr _ ->
          throw context.reject(rule.start, "only single target (not list) can be annotated");
      default -> throw context.reject(rule.start, "illegal target for annotation");
    }
    boolean simple = BuildContext.isBareName(rule.value);
    Optional<Expr> value =
        rule.assigned == null ? Optional.empty() : Optional.of(expressions.build(rule.assigned));
    return new Stmt.AnnAssign(
        Targets.store(target, context, rule.start, false),
        expressions.build(rule.annotation),
        value,
        simple,
        span);
  }

  private Stmt augmented(PythonGrammar.SimpleStatementContext rule, Span span) {
    Expr target = expressions.build(rule.value);
    if (!(target instanceof Expr.Name
        || target instanceof Expr.Attribute
        || target instanceof Expr.Subscript)) {
      throw context.reject(
          rule.start,
          "'" + Targets.describe(target) + "' is an illegal expression for augmented assignment");
    }
    return new Stmt.AugAssign(
        Targets.store(target, context, rule.start, false),
        Operators.binary(rule.operator.getType()),
        expressions.build(rule.assigned),
        span);
  }
}
