package dev.ftcheck.parser;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.WithItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds the context managers of a {@code with} statement.
 *
 * <p>The grammar reads {@code with (a as b, c):} and {@code with (a, c):} as an expression in
 * parentheses. Such an expression is a list of context managers where it stands alone and each
 * element may be one; otherwise it is a tuple or a group.
 */
final class WithItemBuilder {

  private final BuildContext context;
  private final ExpressionBuilder expressions;

  WithItemBuilder(BuildContext context, ExpressionBuilder expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  List<WithItem> build(List<PythonGrammar.WithItemContext> items) {
    PythonGrammar.ElementsContext list = items.size() == 1 ? parenthesised(items.getFirst()) : null;
    if (list != null) {
      return list(list);
    }
    List<WithItem> built = new ArrayList<>(items.size());
    for (PythonGrammar.WithItemContext item : items) {
      built.add(new WithItem(expressions.build(item.context), variable(item.variable)));
    }
    return built;
  }

  private Optional<Expr> variable(PythonGrammar.TargetContext rule) {
    return rule == null ? Optional.empty() : Optional.of(expressions.build(rule));
  }

  private List<WithItem> list(PythonGrammar.ElementsContext rule) {
    context.endsInComma(rule.items, rule.commas);
    List<WithItem> built = new ArrayList<>(rule.items.size());
    for (PythonGrammar.ElementContext item : rule.items) {
      built.add(new WithItem(expressions.build(item.value), variable(item.variable)));
    }
    return built;
  }

  /**
   * The elements, if the item is nothing but parentheses around possible context managers; or null.
   */
  private static PythonGrammar.ElementsContext parenthesised(PythonGrammar.WithItemContext item) {
    PythonGrammar.OperationContext operation = item.context.value;
    if (item.variable != null
        || operation == null
        || item.context.test != null
        || operation.value == null) {
      return null;
    }
    PythonGrammar.PrimaryContext primary = operation.value;
    PythonGrammar.AtomContext atom = primary.base;
    boolean isParenthesised =
        atom.open != null && atom.open.getType() == PythonLexer.LPAR && atom.items != null;
    if (!isParenthesised
        || primary.awaiting != null
        || !primary.trailers.isEmpty()
        || atom.items.generators != null) {
      return null;
    }
    for (PythonGrammar.ElementContext element : atom.items.items) {
      if (element.star != null || element.assigned != null) {
        return null;
      }
    }
    return atom.items;
  }
}
