package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.ast.UnaryOperator;
import java.math.BigInteger;
import java.util.Optional;

/** Literals of the source as constants of the IR. */
final class Constants {

  /** Longer texts are neither keys nor names that the analysis would tell apart. */
  private static final int LONGEST_TEXT = 256;

  private static final BigInteger LOWEST = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger HIGHEST = BigInteger.valueOf(Long.MAX_VALUE);

  private Constants() {}

  static Constant of(Literal literal) {
    return switch (literal) {
      case Literal.NoneValue() -> new Constant.NoneValue();
      case Literal.Bool(boolean value) -> new Constant.Bool(value);
      case Literal.Int(var value) -> new Constant.Int(value.max(LOWEST).min(HIGHEST).longValue());
      case Literal.Str(var codePoints) when codePoints.length <= LONGEST_TEXT ->
          new Constant.Text(new String(codePoints, 0, codePoints.length));
      case Literal.Str _, Literal.Ellipsis _, Literal.Float _, Literal.Complex _, Literal.Bytes _ ->
          new Constant.Other();
    };
  }

  /** The value of a literal or negated number; empty for any other expression. */
  static Optional<Constant> valueOf(Expr expr) {
    if (expr instanceof Expr.Constant(var literal, _, _)) {
      return Optional.of(of(literal));
    }
    if (expr instanceof Expr.UnaryOp(var op, Expr.Constant(var literal, _, _), _)
        && op == UnaryOperator.U_SUB) {
      return Optional.of(
          literal instanceof Literal.Int(var value)
              ? of(new Literal.Int(value.negate()))
              : new Constant.Other());
    }
    return Optional.empty();
  }

  /** True for values without identity or parts: literals, negated numbers and tuples of them. */
  static boolean isPlain(Expr expr) {
    return valueOf(expr).isPresent()
        || (expr instanceof Expr.Tuple(var elements, _, _)
            && elements.stream().allMatch(Constants::isPlain));
  }
}
