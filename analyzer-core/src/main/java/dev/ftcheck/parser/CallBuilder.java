package dev.ftcheck.parser;

import dev.ftcheck.ast.Comprehension;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Builds the arguments of calls and class headers. */
final class CallBuilder {

  private final BuildContext context;
  private final ExpressionBuilder expressions;
  private final ComprehensionBuilder comprehensions;

  CallBuilder(BuildContext context, ExpressionBuilder expressions) {
    this.context = context;
    this.expressions = expressions;
    this.comprehensions = new ComprehensionBuilder(context, expressions);
  }

  /**
   * Positional arguments with {@code *iterable}, keyword arguments with {@code **mapping}, each in
   * order.
   */
  record Arguments(List<Expr> positional, List<Keyword> keywords) {}

  /** The arguments of a call; a lone generator expression shares the brackets of the call. */
  Arguments build(PythonGrammar.TrailerContext call) {
    if (call.args == null) {
      return new Arguments(List.of(), List.of());
    }
    PythonGrammar.ArgumentContext first = call.args.items.getFirst();
    if (first.generators != null && call.args.items.size() == 1 && call.args.commas.isEmpty()) {
      return new Arguments(List.of(generator(first, call.start, call.stop)), List.of());
    }
    return build(call.args);
  }

  private Expr generator(PythonGrammar.ArgumentContext rule, Token open, Token close) {
    List<Comprehension> generators = comprehensions.build(rule.generators);
    Expr element = expressions.named(rule, rule.value, rule.assigned);
    return new Expr.GeneratorExp(element, generators, context.span(open, close));
  }

  /** The arguments of a class header, or of a call that is no lone generator expression. */
  Arguments build(PythonGrammar.ArgumentsContext rule) {
    if (rule == null) {
      return new Arguments(List.of(), List.of());
    }
    context.endsInComma(rule.items, rule.commas);
    List<Expr> positional = new ArrayList<>(rule.items.size());
    List<Keyword> keywords = new ArrayList<>();
    boolean unpacksMapping = false;
    for (PythonGrammar.ArgumentContext item : rule.items) {
      if (item.keywordValue != null) {
        keywords.add(keyword(item));
      } else if (item.star == null) {
        refuseAfterKeyword(item, keywords, unpacksMapping);
        positional.add(expressions.named(item, item.value, item.assigned));
      } else if (item.star.getType() == PythonLexer.DOUBLESTAR) {
        unpacksMapping = true;
        keywords.add(
            new Keyword(Optional.empty(), expressions.build(item.value), context.span(item)));
      } else if (unpacksMapping) {
        throw context.reject(
            item.start, "iterable argument unpacking follows keyword argument unpacking");
      } else {
        positional.add(expressions.starred(item.star, item.value));
      }
    }
    return new Arguments(positional, keywords);
  }

  private void refuseAfterKeyword(
      PythonGrammar.ArgumentContext item, List<Keyword> keywords, boolean unpacksMapping) {
    if (item.generators != null) {
      throw context.reject(item.start, "Generator expression must be parenthesized");
    }
    if (unpacksMapping) {
      throw context.reject(item.stop, "positional argument follows keyword argument unpacking");
    }
    if (!keywords.isEmpty()) {
      throw context.reject(item.stop, "positional argument follows keyword argument");
    }
  }

  private Keyword keyword(PythonGrammar.ArgumentContext rule) {
    if (!BuildContext.isBareName(rule.value)) {
      int type = BuildContext.isOneToken(rule.value) ? rule.value.start.getType() : 0;
      throw context.reject(
          rule.start,
          switch (type) {
            case PythonLexer.TRUE, PythonLexer.FALSE, PythonLexer.NONE ->
                "cannot assign to " + rule.start.getText();
            default -> "expression cannot contain assignment, perhaps you meant \"==\"?";
          });
    }
    return new Keyword(
        Optional.of(context.name(rule.start)),
        expressions.build(rule.keywordValue),
        context.span(rule));
  }
}
