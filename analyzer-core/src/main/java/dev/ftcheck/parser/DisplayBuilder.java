package dev.ftcheck.parser;

import static dev.ftcheck.ast.ExprContext.LOAD;

import dev.ftcheck.ast.Comprehension;
import dev.ftcheck.ast.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds what stands in brackets: groups, tuples, lists, sets, dictionaries, comprehensions. */
final class DisplayBuilder {

  private final BuildContext context;
  private final ExpressionBuilder expressions;
  private final ComprehensionBuilder comprehensions;

  DisplayBuilder(BuildContext context, ExpressionBuilder expressions) {
    this.context = context;
    this.expressions = expressions;
    this.comprehensions = new ComprehensionBuilder(context, expressions);
  }

  Expr parentheses(PythonGrammar.AtomContext rule) {
    if (rule.yielded != null) {
      return expressions.build(rule.yielded);
    }
    if (rule.items == null) {
      return new Expr.Tuple(List.of(), LOAD, context.span(rule));
    }
    PythonGrammar.ElementContext first = rule.items.items.getFirst();
    if (rule.items.generators != null) {
      List<Comprehension> generators = generators(rule.items);
      return new Expr.GeneratorExp(element(first), generators, context.span(rule));
    }
    if (rule.items.commas.isEmpty()) {
      if (first.star != null) {
        throw context.reject(first.start, "cannot use starred expression here");
      }
      return element(first);
    }
    return new Expr.Tuple(elements(rule.items), LOAD, context.span(rule));
  }

  Expr list(PythonGrammar.AtomContext rule) {
    if (rule.items == null) {
      return new Expr.ListExpr(List.of(), LOAD, context.span(rule));
    }
    if (rule.items.generators != null) {
      List<Comprehension> generators = generators(rule.items);
      return new Expr.ListComp(
          element(rule.items.items.getFirst()), generators, context.span(rule));
    }
    return new Expr.ListExpr(elements(rule.items), LOAD, context.span(rule));
  }

  private List<Comprehension> generators(PythonGrammar.ElementsContext rule) {
    PythonGrammar.ElementContext first = rule.items.getFirst();
    if (first.star != null) {
      throw context.reject(first.start, "iterable unpacking cannot be used in comprehension");
    }
    return comprehensions.build(rule.generators);
  }

  /** The elements between the commas; no comprehension. */
  List<Expr> elements(PythonGrammar.ElementsContext rule) {
    if (rule.generators != null) {
      throw context.invalidSyntax(rule.generators.start);
    }
    context.endsInComma(rule.items, rule.commas);
    List<Expr> elements = new ArrayList<>(rule.items.size());
    for (PythonGrammar.ElementContext item : rule.items) {
      elements.add(element(item));
    }
    return elements;
  }

  private Expr element(PythonGrammar.ElementContext rule) {
    if (rule.variable != null) {
      throw context.invalidSyntax(rule.variable.start);
    }
    return rule.star != null
        ? expressions.starred(rule.star, rule.operand)
        : expressions.named(rule, rule.value, rule.assigned);
  }

  Expr braces(PythonGrammar.AtomContext rule) {
    if (rule.entries == null) {
      return new Expr.Dict(List.of(), List.of(), context.span(rule));
    }
    PythonGrammar.BraceElementsContext entries = rule.entries;
    if (entries.generators != null) {
      return bracesComprehension(rule, entries.items.getFirst());
    }
    context.endsInComma(entries.items, entries.commas);
    return isEntry(entries.items.getFirst()) ? dictionary(rule) : set(rule);
  }

  private static boolean isEntry(PythonGrammar.BraceElementContext rule) {
    return rule.value != null
        || (rule.star != null && rule.star.getType() == PythonLexer.DOUBLESTAR);
  }

  private Expr bracesComprehension(
      PythonGrammar.AtomContext rule, PythonGrammar.BraceElementContext element) {
    if (element.star != null) {
      String unpacking =
          isEntry(element)
              ? "dict unpacking cannot be used in dict"
              : "iterable unpacking cannot be used in";
      throw context.reject(element.start, unpacking + " comprehension");
    }
    List<Comprehension> generators = comprehensions.build(rule.entries.generators);
    if (element.value == null) {
      Expr built = expressions.named(element, element.key, element.assigned);
      return new Expr.SetComp(built, generators, context.span(rule));
    }
    Expr key = expressions.build(element.key);
    return new Expr.DictComp(key, expressions.build(element.value), generators, context.span(rule));
  }

  private Expr dictionary(PythonGrammar.AtomContext rule) {
    List<PythonGrammar.BraceElementContext> entries = rule.entries.items;
    List<Optional<Expr>> keys = new ArrayList<>(entries.size());
    List<Expr> values = new ArrayList<>(entries.size());
    for (PythonGrammar.BraceElementContext entry : entries) {
      if (!isEntry(entry)) {
        throw context.reject(entry.start, "':' expected after dictionary key");
      }
      if (entry.value != null) {
        keys.add(Optional.of(expressions.build(entry.key)));
        values.add(expressions.build(entry.value));
      } else {
        keys.add(Optional.empty());
        values.add(expressions.operations.buildBitwiseOr(entry.operand));
      }
    }
    return new Expr.Dict(keys, values, context.span(rule));
  }

  private Expr set(PythonGrammar.AtomContext rule) {
    List<Expr> elements = new ArrayList<>(rule.entries.items.size());
    for (PythonGrammar.BraceElementContext element : rule.entries.items) {
      if (isEntry(element)) {
        throw context.invalidSyntax(element.start);
      }
      elements.add(
          element.star != null
              ? expressions.starred(element.star, element.operand)
              : expressions.named(element, element.key, element.assigned));
    }
    return new Expr.Set(elements, context.span(rule));
  }
}
