package dev.ftcheck.parser;

import dev.ftcheck.ast.Comprehension;
import dev.ftcheck.ast.Expr;
import java.util.ArrayList;
import java.util.List;

/** Builds the {@code for} and {@code if} clauses of comprehensions and generator expressions. */
final class ComprehensionBuilder {

  private final BuildContext context;
  private final ExpressionBuilder expressions;

  ComprehensionBuilder(BuildContext context, ExpressionBuilder expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  List<Comprehension> build(PythonGrammar.ComprehensionContext rule) {
    List<Comprehension> clauses = new ArrayList<>(rule.clauses.size());
    context.enter(1, rule.start);
    for (PythonGrammar.ComprehensionClauseContext clause : rule.clauses) {
      Expr target = expressions.build(clause.variables);
      Expr iter = expressions.operations.build(clause.iter);
      List<Expr> conditions = new ArrayList<>(clause.conditions.size());
      for (PythonGrammar.OperationContext condition : clause.conditions) {
        conditions.add(expressions.operations.build(condition));
      }
      clauses.add(new Comprehension(target, iter, conditions, clause.async != null));
    }
    context.leave(1);
    return clauses;
  }
}
