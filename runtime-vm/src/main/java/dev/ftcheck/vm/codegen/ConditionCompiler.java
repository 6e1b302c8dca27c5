package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.object;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.BooleanOperator;
import dev.ftcheck.ast.ComparisonOperator;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.ast.UnaryOperator;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Compiles conditions to jumps, without making bools, and comparisons to values. */
final class ConditionCompiler {

  private static final String TEST = "(" + O + O + ")Z";

  private final Body body;

  ConditionCompiler(Body body) {
    this.body = body;
  }

  /** Jumps when the truth of the expression is {@code when}; falls through otherwise. */
  void jump(Expr expr, Mark target, boolean when) {
    Emitter out = body.out;
    switch (expr) {
      case Expr.UnaryOp(var op, var operand, _) when op == UnaryOperator.NOT ->
          jump(operand, target, !when);
      case Expr.BoolOp(var op, var values, _) -> shortCircuit(op, values, target, when);
      case Expr.Constant(var value, _, _) when isDecided(value) -> {
        if (isTrue(value) == when) {
          out.jump(target);
        }
      }
      case Expr.Compare node when node.ops().size() == 1 -> {
        body.doubts.comparison(node);
        body.expressions.push(node.left());
        body.expressions.push(node.comparators().getFirst());
        body.at(node.span());
        test(node.ops().getFirst());
        out.jumpIf(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
      }
      case Expr.Name(var id, _, _) when id.equals("__debug__") -> {
        if ((body.unit.options.optimize() == 0) == when) {
          out.jump(target);
        }
      }
      default -> {
        body.expressions.push(expr);
        body.at(expr.span());
        pushTruth();
        out.jumpIf(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
      }
    }
  }

  private static boolean isDecided(Literal value) {
    return value instanceof Literal.Bool
        || value instanceof Literal.Int
        || value instanceof Literal.NoneValue;
  }

  private static boolean isTrue(Literal value) {
    return switch (value) {
      case Literal.Bool(boolean truth) -> truth;
      case Literal.Int(var number) -> number.signum() != 0;
      default -> false;
    };
  }

  private void shortCircuit(BooleanOperator op, List<Expr> values, Mark target, boolean when) {
    boolean deciding = op == BooleanOperator.OR;
    Mark skip = new Mark();
    jump(values.getFirst(), deciding == when ? target : skip, deciding);
    var before = body.variables.boundHere();
    for (int i = 1; i < values.size() - 1; i++) {
      jump(values.get(i), deciding == when ? target : skip, deciding);
    }
    jump(values.getLast(), target, when);
    body.out.place(skip);
    body.variables.setBound(before);
  }

  /** The value on the stack as a Java boolean. */
  void pushTruth() {
    body.out.invokeStatic(object("Truth"), "of", "(" + O + ")Z");
  }

  /** A condition as a bool: for {@code not}. */
  void truth(Expr expr) {
    Mark isFalse = new Mark();
    Mark end = new Mark();
    jump(expr, isFalse, false);
    body.constants.bool(true);
    body.out.jump(end);
    body.out.place(isFalse);
    body.constants.bool(false);
    body.out.place(end);
  }

  /** The comparison of the two values on the stack as a Java boolean. */
  private void test(ComparisonOperator op) {
    String name =
        switch (op) {
          case EQ -> "eq";
          case NOT_EQ -> "ne";
          case LT -> "lt";
          case LT_E -> "le";
          case GT -> "gt";
          case GT_E -> "ge";
          case IS -> "is";
          case IS_NOT -> "isNot";
          case IN -> "in";
          case NOT_IN -> "notIn";
        };
    body.out.invokeStatic(site("Tests"), name, TEST);
  }

  /** The comparison of the two values on the stack as a Python object. */
  private void value(ComparisonOperator op) {
    String name =
        switch (op) {
          case EQ -> "eq";
          case NOT_EQ -> "ne";
          case LT -> "lt";
          case LT_E -> "le";
          case GT -> "gt";
          case GT_E -> "ge";
          case IS, IS_NOT, IN, NOT_IN -> null;
        };
    if (name != null) {
      body.out.invokeStatic(object("Comparison"), name, ExpressionCompiler.BINARY);
    } else {
      test(op);
      body.out.invokeStatic(
          JavaNames.PY_BOOL, "of", "(Z)" + JavaNames.descriptor(JavaNames.PY_BOOL));
    }
  }

  /** A comparison, chained or not, for its value. */
  void compare(Expr.Compare node) {
    Emitter out = body.out;
    body.doubts.comparison(node);
    body.expressions.push(node.left());
    int last = node.ops().size() - 1;
    Mark end = new Mark();
    for (int i = 0; i < last; i++) {
      body.expressions.push(node.comparators().get(i));
      out.dup();
      Local middle = out.store();
      body.at(node.span());
      value(node.ops().get(i));
      out.dup();
      pushTruth();
      out.jumpIf(Opcodes.IFEQ, end);
      out.pop();
      out.load(middle);
      out.release(middle);
    }
    body.expressions.push(node.comparators().get(last));
    body.at(node.span());
    value(node.ops().get(last));
    out.place(end);
  }
}
