package dev.ftcheck.parser;

import static dev.ftcheck.ast.ExprContext.LOAD;

import dev.ftcheck.ast.ExceptHandler;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.ast.WithItem;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Builds the statements that hold blocks, but for definitions and {@code match}. */
final class CompoundStatementBuilder {

  private final BuildContext context;
  private final ExpressionBuilder expressions;
  private final StatementBuilder statements;
  private final WithItemBuilder withItems;

  CompoundStatementBuilder(
      BuildContext context, ExpressionBuilder expressions, StatementBuilder statements) {
    this.context = context;
    this.expressions = expressions;
    this.statements = statements;
    this.withItems = new WithItemBuilder(context, expressions);
  }

  private List<Stmt> optionalBlock(PythonGrammar.BlockContext rule) {
    return rule == null ? List.of() : statements.block(rule);
  }

  /** Each {@code elif} is an {@code if} in the {@code else} of the one before. */
  Stmt choice(PythonGrammar.IfStatementContext rule) {
    int levels = rule.tests.size();
    context.enter(levels, rule.start);
    List<Expr> tests = new ArrayList<>(levels);
    List<List<Stmt>> bodies = new ArrayList<>(levels);
    for (int at = 0; at < levels; at++) {
      tests.add(expressions.named(rule.tests.get(at)));
      bodies.add(statements.block(rule.bodies.get(at)));
    }
    List<Stmt> orelse = optionalBlock(rule.orelse);
    Span whole = context.blockSpan(rule.start, rule.stop);
    for (int at = levels - 1; at > 0; at--) {
      PyToken elif = (PyToken) rule.elifs.get(at - 1);
      Span span = new Span(elif.line, elif.column, whole.endLine(), whole.endColumn());
      orelse = List.of(new Stmt.If(tests.get(at), bodies.get(at), orelse, span));
    }
    context.leave(levels);
    return new Stmt.If(tests.getFirst(), bodies.getFirst(), orelse, whole);
  }

  Stmt loop(PythonGrammar.WhileStatementContext rule) {
    context.enter(1, rule.start);
    Expr test = expressions.named(rule.test);
    List<Stmt> body = statements.block(rule.body);
    List<Stmt> orelse = optionalBlock(rule.orelse);
    context.leave(1);
    return new Stmt.While(test, body, orelse, context.blockSpan(rule.start, rule.stop));
  }

  /** {@code async} is the token of that keyword, or null. */
  Stmt iteration(PythonGrammar.ForStatementContext rule, Token async) {
    context.enter(1, rule.start);
    Expr target = expressions.build(rule.variables);
    Expr iter = expressions.build(rule.iter);
    List<Stmt> body = statements.block(rule.body);
    List<Stmt> orelse = optionalBlock(rule.orelse);
    context.leave(1);
    Span span = context.blockSpan(async == null ? rule.start : async, rule.stop);
    return new Stmt.For(async != null, target, iter, body, orelse, span);
  }

  /** {@code async} is the token of that keyword, or null. */
  Stmt with(PythonGrammar.WithStatementContext rule, Token async) {
    context.enter(1, rule.start);
    List<WithItem> items = withItems.build(rule.items);
    List<Stmt> body = statements.block(rule.body);
    context.leave(1);
    Span span = context.blockSpan(async == null ? rule.start : async, rule.stop);
    return new Stmt.With(async != null, items, body, span);
  }

  Stmt attempt(PythonGrammar.TryStatementContext rule) {
    if (rule.handlers.isEmpty() && (rule.finalbody == null || rule.orelse != null)) {
      throw context.reject(
          rule.orelse != null ? rule.orelse.start : rule.stop,
          "expected 'except' or 'finally' block");
    }
    boolean isStar = !rule.handlers.isEmpty() && rule.handlers.getFirst().star != null;
    context.enter(1, rule.start);
    List<Stmt> body = statements.block(rule.body);
    List<ExceptHandler> handlers = new ArrayList<>(rule.handlers.size());
    for (PythonGrammar.ExceptClauseContext handler : rule.handlers) {
      if (handler.star != null != isStar) {
        throw context.reject(
            handler.start, "cannot have both 'except' and 'except*' on the same 'try'");
      }
      handlers.add(handler(handler));
    }
    List<Stmt> orelse = optionalBlock(rule.orelse);
    List<Stmt> finalbody = optionalBlock(rule.finalbody);
    context.leave(1);
    return new Stmt.Try(
        isStar, body, handlers, orelse, finalbody, context.blockSpan(rule.start, rule.stop));
  }

  private ExceptHandler handler(PythonGrammar.ExceptClauseContext rule) {
    Optional<String> name =
        rule.name == null ? Optional.empty() : Optional.of(context.name(rule.name));
    Optional<Expr> type = handledType(rule);
    return new ExceptHandler(
        type, name, statements.block(rule.body), context.blockSpan(rule.start, rule.stop));
  }

  /** Several types go without parentheses where the exception gets no name (PEP 758). */
  private Optional<Expr> handledType(PythonGrammar.ExceptClauseContext rule) {
    if (rule.types.isEmpty()) {
      if (rule.star != null) {
        throw context.reject(rule.star, "expected one or more exception types");
      }
      return Optional.empty();
    }
    if (rule.commas.isEmpty()) {
      return Optional.of(expressions.build(rule.types.getFirst()));
    }
    boolean endsInComma = context.endsInComma(rule.types, rule.commas);
    if (rule.name != null) {
      throw context.reject(
          rule.types.getFirst().start,
          "multiple exception types must be parenthesized when using 'as'");
    }
    List<Expr> types = new ArrayList<>(rule.types.size());
    for (PythonGrammar.ExpressionContext item : rule.types) {
      types.add(expressions.build(item));
    }
    Token last = endsInComma ? rule.commas.getLast() : rule.types.getLast().stop;
    return Optional.of(
        new Expr.Tuple(types, LOAD, context.span(rule.types.getFirst().start, last)));
  }
}
