package dev.ftcheck.ast;

import dev.ftcheck.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * An expression. One record per constructor of {@code expr} in the abstract grammar, with its
 * fields in the grammar's order.
 */
public sealed interface Expr extends Node {

  record BoolOp(BooleanOperator op, List<Expr> values, Span span) implements Expr {}

  record NamedExpr(Expr target, Expr value, Span span) implements Expr {}

  record BinOp(Expr left, BinaryOperator op, Expr right, Span span) implements Expr {}

  record UnaryOp(UnaryOperator op, Expr operand, Span span) implements Expr {}

  record Lambda(Parameters params, Expr body, Span span) implements Expr {}

  record IfExp(Expr test, Expr body, Expr orelse, Span span) implements Expr {}

  /** A key is absent for {@code **mapping}. */
  record Dict(List<Optional<Expr>> keys, List<Expr> values, Span span) implements Expr {}

  record Set(List<Expr> elements, Span span) implements Expr {}

  record ListComp(Expr element, List<Comprehension> generators, Span span) implements Expr {}

  record SetComp(Expr element, List<Comprehension> generators, Span span) implements Expr {}

  record DictComp(Expr key, Expr value, List<Comprehension> generators, Span span)
      implements Expr {}

  record GeneratorExp(Expr element, List<Comprehension> generators, Span span) implements Expr {}

  record Await(Expr value, Span span) implements Expr {}

  record Yield(Optional<Expr> value, Span span) implements Expr {}

  record YieldFrom(Expr value, Span span) implements Expr {}

  record Compare(Expr left, List<ComparisonOperator> ops, List<Expr> comparators, Span span)
      implements Expr {}

  record Call(Expr function, List<Expr> args, List<Keyword> keywords, Span span) implements Expr {}

  /** {@code conversion} is -1, or the code of {@code s}, {@code r} or {@code a}. */
  record FormattedValue(Expr value, int conversion, Optional<Expr> formatSpec, Span span)
      implements Expr {}

  /** A replacement field of a t-string (PEP 750); {@code text} is its source. */
  record Interpolation(
      Expr value, String text, int conversion, Optional<Expr> formatSpec, Span span)
      implements Expr {}

  record JoinedStr(List<Expr> values, Span span) implements Expr {}

  record TemplateStr(List<Expr> values, Span span) implements Expr {}

  /** {@code unicodePrefix} for {@code u"..."}: {@code kind='u'} in the abstract grammar. */
  record Constant(Literal value, boolean unicodePrefix, Span span) implements Expr {}

  record Attribute(Expr value, String attr, ExprContext context, Span span) implements Expr {}

  record Subscript(Expr value, Expr index, ExprContext context, Span span) implements Expr {}

  record Starred(Expr value, ExprContext context, Span span) implements Expr {}

  record Name(String id, ExprContext context, Span span) implements Expr {}

  record ListExpr(List<Expr> elements, ExprContext context, Span span) implements Expr {}

  record Tuple(List<Expr> elements, ExprContext context, Span span) implements Expr {}

  record Slice(Optional<Expr> lower, Optional<Expr> upper, Optional<Expr> step, Span span)
      implements Expr {}
}
