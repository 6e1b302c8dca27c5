package dev.ftcheck.vm.codegen;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import java.math.BigInteger;
import java.util.Optional;

/** Arithmetic of int literals that the compiler does itself; the results stay small. */
final class ConstantFolding {

  private static final int MAXIMUM_BITS = 128;

  private ConstantFolding() {}

  /** The value of {@code 24 * 60 * 60} and the like. */
  static Optional<Object> fold(Expr expr) {
    return value(expr).map(Literal.Int::new);
  }

  private static Optional<BigInteger> value(Expr expr) {
    return switch (expr) {
      case Expr.Constant(Literal.Int(var value), _, _) -> Optional.of(value);
      case Expr.BinOp(var left, var op, var right, _) -> {
        Optional<BigInteger> a = value(left);
        Optional<BigInteger> b = a.isEmpty() ? a : value(right);
        if (b.isEmpty()) {
          yield Optional.empty();
        }
        yield apply(op, a.get(), b.get()).filter(n -> n.bitLength() <= MAXIMUM_BITS);
      }
      default -> Optional.empty();
    };
  }

  private static Optional<BigInteger> apply(
      dev.ftcheck.ast.BinaryOperator op, BigInteger a, BigInteger b) {
    return switch (op) {
      case ADD -> Optional.of(a.add(b));
      case SUB -> Optional.of(a.subtract(b));
      case MULT -> Optional.of(a.multiply(b));
      case BIT_OR -> Optional.of(a.or(b));
      case BIT_AND -> Optional.of(a.and(b));
      case BIT_XOR -> Optional.of(a.xor(b));
      case L_SHIFT ->
          b.signum() >= 0 && b.bitLength() < 8
              ? Optional.of(a.shiftLeft(b.intValue()))
              : Optional.empty();
      case POW ->
          b.signum() >= 0 && b.bitLength() < 8 && a.bitLength() * b.intValue() <= MAXIMUM_BITS
              ? Optional.of(a.pow(b.intValue()))
              : Optional.empty();
      case DIV, MOD, MAT_MULT, R_SHIFT, FLOOR_DIV -> Optional.empty();
    };
  }
}
