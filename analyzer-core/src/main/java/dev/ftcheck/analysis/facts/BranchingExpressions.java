package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Operator;
import dev.ftcheck.ast.BooleanOperator;
import dev.ftcheck.ast.ComparisonOperator;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Expressions that evaluate some operands only if others let them: an If, and a Phi behind it. */
final class BranchingExpressions {

  private final UnitLowering unit;
  private final CodeWriter code;
  private final Expressions expressions;

  BranchingExpressions(UnitLowering unit, Expressions expressions) {
    this.unit = unit;
    this.code = unit.code;
    this.expressions = expressions;
  }

  int boolOp(BooleanOperator op, List<Expr> values, Span span) {
    List<Integer> results = new ArrayList<>();
    boolOpFrom(0, op, values, results);
    return code.phi(results, span);
  }

  private void boolOpFrom(int at, BooleanOperator op, List<Expr> values, List<Integer> results) {
    Expr value = values.get(at);
    int register = expressions.lower(value);
    results.add(register);
    if (at + 1 < values.size()) {
      Code rest = code.nested(() -> boolOpFrom(at + 1, op, values, results));
      Code then = op == BooleanOperator.AND ? rest : Code.EMPTY;
      Code orelse = op == BooleanOperator.OR ? rest : Code.EMPTY;
      code.emit(new Instr.If(register, then, orelse, value.span()));
    }
  }

  int conditional(Expr.IfExp ifExp) {
    int test = expressions.lower(ifExp.test());
    List<Integer> results = new ArrayList<>();
    Code then = code.nested(() -> results.add(expressions.lower(ifExp.body())));
    Code orelse = code.nested(() -> results.add(expressions.lower(ifExp.orelse())));
    code.emit(new Instr.If(test, then, orelse, ifExp.test().span()));
    return code.phi(results, ifExp.span());
  }

  int compare(Expr.Compare compare) {
    if (compare.ops().size() == 1) {
      return comparison(
          compare.left(),
          compare.ops().getFirst(),
          compare.comparators().getFirst(),
          compare.span());
    }
    List<Integer> results = new ArrayList<>();
    int left = expressions.lower(compare.left());
    compareFrom(0, left, compare, results);
    return code.phi(results, compare.span());
  }

  private int comparison(Expr left, ComparisonOperator op, Expr right, Span span) {
    Operands operands = new Operands(unit);
    operands.add(left);
    operands.add(right);
    return code.compute(operator(op), operands.registers(), span);
  }

  private void compareFrom(int at, int left, Expr.Compare compare, List<Integer> results) {
    Expr operand = compare.comparators().get(at);
    int right = expressions.lower(operand);
    Span span = compare.left().span().to(operand.span());
    int result = code.compute(operator(compare.ops().get(at)), List.of(left, right), span);
    results.add(result);
    if (at + 1 < compare.ops().size()) {
      Code rest = code.nested(() -> compareFrom(at + 1, right, compare, results));
      code.emit(new Instr.If(result, rest, Code.EMPTY, span));
    }
  }

  private static Operator operator(ComparisonOperator op) {
    return switch (op) {
      case EQ, NOT_EQ, LT, LT_E, GT, GT_E -> Operator.COMPARE;
      case IS -> Operator.IS;
      case IS_NOT -> Operator.IS_NOT;
      case IN -> Operator.IN;
      case NOT_IN -> Operator.NOT_IN;
    };
  }
}
