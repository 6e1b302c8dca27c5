package dev.ftcheck.parser;

import static dev.ftcheck.ast.ExprContext.LOAD;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Builds atoms that are names or literals, attribute references, calls and subscriptions. */
final class PrimaryBuilder {

  private static final Literal NONE = new Literal.NoneValue();
  private static final Literal TRUE = new Literal.Bool(true);
  private static final Literal FALSE = new Literal.Bool(false);
  private static final Literal ELLIPSIS = new Literal.Ellipsis();

  private final BuildContext context;
  private final ExpressionBuilder expressions;
  private final CallBuilder calls;
  private final DisplayBuilder displays;
  final StringsBuilder strings;

  PrimaryBuilder(BuildContext context, ExpressionBuilder expressions) {
    this.context = context;
    this.expressions = expressions;
    this.calls = new CallBuilder(context, expressions);
    this.displays = new DisplayBuilder(context, expressions);
    this.strings = new StringsBuilder(context, expressions);
  }

  /** The value of {@code None}, {@code True}, {@code False} or {@code ...}. */
  static Literal constant(int tokenType) {
    return switch (tokenType) {
      case PythonLexer.NONE -> NONE;
      case PythonLexer.TRUE -> TRUE;
      case PythonLexer.FALSE -> FALSE;
      case PythonLexer.ELLIPSIS -> ELLIPSIS;
      default -> throw new IllegalArgumentException("not a constant: " + tokenType);
    };
  }

  Expr build(PythonGrammar.PrimaryContext rule) {
    int levels = rule.trailers.size() + 1;
    context.enter(levels, rule.start);
    Expr built = atom(rule.base);
    Token start = rule.base.start;
    for (PythonGrammar.TrailerContext trailer : rule.trailers) {
      built = trailer(built, start, trailer);
    }
    context.leave(levels);
    return rule.awaiting == null ? built : new Expr.Await(built, context.span(rule));
  }

  private Expr trailer(Expr base, Token start, PythonGrammar.TrailerContext trailer) {
    if (trailer.name != null) {
      return new Expr.Attribute(
          base, context.name(trailer.name), LOAD, context.span(start, trailer.name));
    }
    if (trailer.index != null) {
      return new Expr.Subscript(
          base, subscript(trailer.index), LOAD, context.span(start, trailer.stop));
    }
    CallBuilder.Arguments arguments = calls.build(trailer);
    return new Expr.Call(
        base, arguments.positional(), arguments.keywords(), context.span(start, trailer.stop));
  }

  private Expr subscript(PythonGrammar.SubscriptContext rule) {
    if (rule.commas.isEmpty() && rule.items.getFirst().star == null) {
      return slice(rule.items.getFirst());
    }
    context.endsInComma(rule.items, rule.commas);
    List<Expr> elements = new ArrayList<>(rule.items.size());
    for (PythonGrammar.SliceContext item : rule.items) {
      elements.add(slice(item));
    }
    return new Expr.Tuple(elements, LOAD, context.span(rule));
  }

  private Expr slice(PythonGrammar.SliceContext rule) {
    if (rule.star != null) {
      return expressions.starred(rule.star, rule.lower);
    }
    if (rule.bounds == null) {
      return expressions.named(rule, rule.lower, rule.assigned);
    }
    Optional<Expr> lower = expressions.optional(rule.lower);
    Optional<Expr> upper = expressions.optional(rule.bounds.upper);
    Optional<Expr> step = expressions.optional(rule.bounds.step);
    return new Expr.Slice(lower, upper, step, context.span(rule));
  }

  private Expr atom(PythonGrammar.AtomContext rule) {
    if (rule.token != null) {
      return token((PyToken) rule.token);
    }
    if (rule.open == null) {
      return strings.build(rule.strings, context.span(rule));
    }
    return switch (rule.open.getType()) {
      case PythonLexer.LPAR -> displays.parentheses(rule);
      case PythonLexer.LSQB -> displays.list(rule);
      default -> displays.braces(rule);
    };
  }

  private Expr token(PyToken token) {
    return switch (token.type) {
      case PythonLexer.NAME -> new Expr.Name(context.name(token), LOAD, token.span());
      case PythonLexer.NUMBER -> number(token);
      default -> new Expr.Constant(constant(token.type), false, token.span());
    };
  }

  /** A number without a sign. */
  Expr.Constant number(Token token) {
    return new Expr.Constant(
        NumberLiteral.parse((PyToken) token, context), false, context.span(token, token));
  }
}
