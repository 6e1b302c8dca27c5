package dev.ftcheck.parser;

import static dev.ftcheck.ast.ExprContext.LOAD;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.MatchCase;
import dev.ftcheck.ast.Pattern;
import dev.ftcheck.ast.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds {@code match} statements (PEP 634). */
final class MatchBuilder {

  private final BuildContext context;
  private final ExpressionBuilder expressions;
  private final StatementBuilder statements;
  private final PatternBuilder patterns;
  private final DisplayBuilder displays;

  MatchBuilder(BuildContext context, ExpressionBuilder expressions, StatementBuilder statements) {
    this.context = context;
    this.expressions = expressions;
    this.statements = statements;
    this.patterns = new PatternBuilder(context, expressions);
    this.displays = new DisplayBuilder(context, expressions);
  }

  Stmt build(PythonGrammar.MatchStatementContext rule) {
    context.enter(1, rule.start);
    Expr subject = subject(rule.subject);
    List<MatchCase> cases = new ArrayList<>(rule.cases.size());
    for (PythonGrammar.CaseClauseContext clause : rule.cases) {
      Pattern pattern = patterns.build(clause.patterns);
      Optional<Expr> guard =
          clause.guard == null ? Optional.empty() : Optional.of(expressions.named(clause.guard));
      cases.add(new MatchCase(pattern, guard, statements.block(clause.body)));
    }
    context.leave(1);
    return new Stmt.Match(subject, cases, context.blockSpan(rule.start, rule.stop));
  }

  private Expr subject(PythonGrammar.ElementsContext rule) {
    List<Expr> elements = displays.elements(rule);
    if (!rule.commas.isEmpty()) {
      return new Expr.Tuple(elements, LOAD, context.span(rule));
    }
    if (rule.items.getFirst().star != null) {
      throw context.invalidSyntax(rule.start);
    }
    return elements.getFirst();
  }
}
