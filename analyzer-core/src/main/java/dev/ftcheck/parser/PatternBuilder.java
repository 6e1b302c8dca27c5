package dev.ftcheck.parser;

import static dev.ftcheck.ast.ExprContext.LOAD;

import dev.ftcheck.ast.BinaryOperator;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.ast.Pattern;
import dev.ftcheck.ast.UnaryOperator;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Builds the patterns of {@code case} clauses (PEP 634). */
final class PatternBuilder {

  private final BuildContext context;
  private final ExpressionBuilder expressions;

  PatternBuilder(BuildContext context, ExpressionBuilder expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** One pattern, or an open sequence where there is a comma. */
  Pattern build(PythonGrammar.PatternListContext rule) {
    if (!rule.commas.isEmpty()) {
      return new Pattern.MatchSequence(patterns(rule), context.span(rule));
    }
    PythonGrammar.PatternContext only = rule.items.getFirst();
    if (only.star != null) {
      throw context.invalidSyntax(only.start);
    }
    return build(only);
  }

  private List<Pattern> patterns(PythonGrammar.PatternListContext rule) {
    if (rule == null) {
      return List.of();
    }
    context.endsInComma(rule.items, rule.commas);
    List<Pattern> patterns = new ArrayList<>(rule.items.size());
    for (PythonGrammar.PatternContext item : rule.items) {
      patterns.add(build(item));
    }
    return patterns;
  }

  /** A name that a pattern binds; none for {@code _}. */
  private Optional<String> captured(Token token) {
    String name = context.name(token);
    return name.equals("_") ? Optional.empty() : Optional.of(name);
  }

  private Pattern build(PythonGrammar.PatternContext rule) {
    if (rule.star != null) {
      return new Pattern.MatchStar(captured(rule.name), context.span(rule));
    }
    context.enter(1, rule.start);
    Pattern pattern = options(rule.options);
    context.leave(1);
    if (rule.name == null) {
      return pattern;
    }
    Optional<String> name = captured(rule.name);
    if (name.isEmpty()) {
      throw context.reject(rule.name, "cannot use '_' as a target");
    }
    return new Pattern.MatchAs(Optional.of(pattern), name, context.span(rule));
  }

  private Pattern options(List<PythonGrammar.ClosedPatternContext> options) {
    if (options.size() == 1) {
      return build(options.getFirst());
    }
    List<Pattern> patterns = new ArrayList<>(options.size());
    for (PythonGrammar.ClosedPatternContext option : options) {
      patterns.add(build(option));
    }
    return new Pattern.MatchOr(
        patterns, context.span(options.getFirst().start, options.getLast().stop));
  }

  private Pattern build(PythonGrammar.ClosedPatternContext rule) {
    Span span = context.span(rule);
    if (!rule.path.isEmpty()) {
      refuseWildcardHead(rule);
      return rule.call != null ? classPattern(rule, span) : nameOrValue(rule, span);
    }
    if (rule.open == null) {
      return literal(rule, span);
    }
    return switch (rule.open.getType()) {
      case PythonLexer.LPAR -> parentheses(rule, span);
      case PythonLexer.LSQB -> new Pattern.MatchSequence(patterns(rule.items), span);
      default -> mapping(rule, span);
    };
  }

  /** A wildcard is a pattern of its own: what follows it cannot make it a class or a value. */
  private void refuseWildcardHead(PythonGrammar.ClosedPatternContext rule) {
    boolean isLonger = rule.path.size() > 1 || rule.call != null;
    if (isLonger && captured(rule.path.getFirst()).isEmpty()) {
      throw context.invalidSyntax(rule.path.getFirst());
    }
  }

  private Pattern nameOrValue(PythonGrammar.ClosedPatternContext rule, Span span) {
    if (rule.path.size() == 1) {
      return new Pattern.MatchAs(Optional.empty(), captured(rule.path.getFirst()), span);
    }
    return new Pattern.MatchValue(dotted(rule.path), span);
  }

  private Expr dotted(List<Token> path) {
    Token first = path.getFirst();
    context.enter(path.size(), first);
    Expr value = new Expr.Name(context.name(first), LOAD, context.span(first, first));
    for (Token part : path.subList(1, path.size())) {
      value = new Expr.Attribute(value, context.name(part), LOAD, context.span(first, part));
    }
    context.leave(path.size());
    return value;
  }

  private Pattern literal(PythonGrammar.ClosedPatternContext rule, Span span) {
    return rule.constant != null
        ? new Pattern.MatchSingleton(PrimaryBuilder.constant(rule.constant.getType()), span)
        : new Pattern.MatchValue(literalValue(rule, span), span);
  }

  private Expr literalValue(PythonGrammar.ClosedPatternContext rule, Span span) {
    if (rule.number == null) {
      // An f-string is refused by CPython's compiler, not by its parser.
      return expressions.operations.primaries.strings.build(rule.strings, span);
    }
    Expr.Constant number = expressions.operations.primaries.number(rule.number);
    Expr real =
        rule.minus == null
            ? number
            : new Expr.UnaryOp(UnaryOperator.U_SUB, number, context.span(rule.minus, rule.number));
    if (rule.imaginary == null) {
      return real;
    }
    Expr.Constant imaginary = expressions.operations.primaries.number(rule.imaginary);
    if (number.value() instanceof Literal.Complex) {
      throw context.reject(rule.number, "real number required in complex literal");
    }
    if (!(imaginary.value() instanceof Literal.Complex)) {
      throw context.reject(rule.imaginary, "imaginary number required in complex literal");
    }
    BinaryOperator sign = Operators.binary(rule.sign.getType());
    return new Expr.BinOp(real, sign, imaginary, span);
  }

  private Pattern parentheses(PythonGrammar.ClosedPatternContext rule, Span span) {
    if (rule.items == null || !rule.items.commas.isEmpty()) {
      return new Pattern.MatchSequence(patterns(rule.items), span);
    }
    return build(rule.items);
  }

  private Pattern mapping(PythonGrammar.ClosedPatternContext rule, Span span) {
    List<Expr> keys = new ArrayList<>();
    List<Pattern> values = new ArrayList<>();
    Optional<String> rest = Optional.empty();
    if (rule.entries != null) {
      context.endsInComma(rule.entries.items, rule.entries.commas);
      for (PythonGrammar.MappingEntryContext entry : rule.entries.items) {
        if (rest.isPresent()) {
          throw context.reject(
              entry.start,
              "double star pattern must be the last (right-most) subpattern in mapping pattern");
        }
        if (entry.rest != null) {
          rest = captured(entry.name);
          if (rest.isEmpty()) {
            throw context.invalidSyntax(entry.name);
          }
        } else {
          keys.add(key(entry.key));
          values.add(build(entry.value));
        }
      }
    }
    return new Pattern.MatchMapping(keys, values, rest, span);
  }

  private Expr key(PythonGrammar.ClosedPatternContext rule) {
    Span span = context.span(rule);
    if (rule.path.size() > 1 && rule.call == null) {
      return dotted(rule.path);
    }
    if (!rule.path.isEmpty() || rule.open != null) {
      throw context.invalidSyntax(rule.start);
    }
    return rule.constant != null
        ? new Expr.Constant(PrimaryBuilder.constant(rule.constant.getType()), false, span)
        : literalValue(rule, span);
  }

  private Pattern classPattern(PythonGrammar.ClosedPatternContext rule, Span span) {
    List<Pattern> positional = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Pattern> named = new ArrayList<>();
    if (rule.args != null) {
      context.endsInComma(rule.args.items, rule.args.commas);
      for (PythonGrammar.PatternArgumentContext item : rule.args.items) {
        if (item.value.star != null) {
          throw context.invalidSyntax(item.start);
        }
        if (item.named != null) {
          if (!BuildContext.isBareName(item.value) || item.named.star != null) {
            throw context.invalidSyntax(item.start);
          }
          names.add(context.name(item.start));
          named.add(build(item.named));
        } else if (!names.isEmpty()) {
          throw context.reject(item.start, "positional patterns follow keyword patterns");
        } else {
          positional.add(build(item.value));
        }
      }
    }
    return new Pattern.MatchClass(dotted(rule.path), positional, names, named, span);
  }
}
