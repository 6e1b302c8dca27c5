package dev.ftcheck.parser;

import dev.ftcheck.ast.BinaryOperator;
import dev.ftcheck.ast.BooleanOperator;
import dev.ftcheck.ast.ComparisonOperator;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.UnaryOperator;
import java.util.ArrayList;
import java.util.List;

/** Builds unary, binary, boolean and comparison operations. */
final class OperationBuilder {

  private final BuildContext context;
  final PrimaryBuilder primaries;

  OperationBuilder(BuildContext context, ExpressionBuilder expressions) {
    this.context = context;
    this.primaries = new PrimaryBuilder(context, expressions);
  }

  Expr build(PythonGrammar.OperationContext rule) {
    if (rule.value != null) {
      return primaries.build(rule.value);
    }
    return rule.left == null ? unary(rule) : chain(rule);
  }

  /** An operand of {@code *} or {@code **}: neither a comparison nor a boolean operation. */
  Expr buildBitwiseOr(PythonGrammar.OperationContext rule) {
    if (rule.op != null
        && (isComparison(rule) || isBoolean(rule) || rule.op.getType() == PythonLexer.NOT)) {
      throw context.invalidSyntax(rule.op);
    }
    return build(rule);
  }

  private Expr unary(PythonGrammar.OperationContext rule) {
    UnaryOperator operator =
        switch (rule.op.getType()) {
          case PythonLexer.MINUS -> UnaryOperator.U_SUB;
          case PythonLexer.PLUS -> UnaryOperator.U_ADD;
          case PythonLexer.TILDE -> UnaryOperator.INVERT;
          default -> UnaryOperator.NOT;
        };
    if (operator != UnaryOperator.NOT) {
      refuseNot(rule.right);
    }
    context.enter(1, rule.start);
    Expr operand = build(rule.right);
    context.leave(1);
    return new Expr.UnaryOp(operator, operand, context.span(rule));
  }

  /** The grammar lets {@code not} stand where only tighter operators may. */
  private void refuseNot(PythonGrammar.OperationContext operand) {
    if (operand.left == null && operand.op != null && operand.op.getType() == PythonLexer.NOT) {
      throw context.invalidSyntax(operand.op);
    }
  }

  /** Operations that lean to the left are a list here: a chain of any length costs no stack. */
  private Expr chain(PythonGrammar.OperationContext rule) {
    List<PythonGrammar.OperationContext> links = new ArrayList<>();
    PythonGrammar.OperationContext leftmost = rule;
    while (leftmost.left != null) {
      links.add(leftmost);
      leftmost = leftmost.left;
    }
    int levels = levels(links);
    context.enter(levels, rule.start);
    Expr built = build(leftmost);
    for (int at = links.size() - 1; at >= 0; ) {
      PythonGrammar.OperationContext link = links.get(at);
      if (isComparison(link)) {
        int end = at;
        while (end > 0 && isComparison(links.get(end - 1))) {
          end--;
        }
        built = comparison(built, links, at, end);
        at = end - 1;
      } else if (isBoolean(link)) {
        int end = at;
        while (end > 0 && links.get(end - 1).op.getType() == link.op.getType()) {
          end--;
        }
        built = booleanOperation(built, links, at, end);
        at = end - 1;
      } else {
        refuseNot(link.right);
        built = new Expr.BinOp(built, binaryOperator(link), build(link.right), context.span(link));
        at--;
      }
    }
    context.leave(levels);
    return built;
  }

  private int levels(List<PythonGrammar.OperationContext> links) {
    int levels = 0;
    int before = -1;
    for (PythonGrammar.OperationContext link : links) {
      int operator = isComparison(link) ? PythonLexer.LESS : link.op.getType();
      boolean joins = operator == before && (isComparison(link) || isBoolean(link));
      levels += joins ? 0 : 1;
      before = operator;
    }
    return levels;
  }

  private Expr comparison(Expr left, List<PythonGrammar.OperationContext> links, int from, int to) {
    List<ComparisonOperator> operators = new ArrayList<>(from - to + 1);
    List<Expr> comparators = new ArrayList<>(from - to + 1);
    for (int at = from; at >= to; at--) {
      PythonGrammar.OperationContext link = links.get(at);
      refuseNot(link.right);
      operators.add(comparisonOperator(link));
      comparators.add(build(link.right));
    }
    return new Expr.Compare(left, operators, comparators, context.span(links.get(to)));
  }

  private Expr booleanOperation(
      Expr left, List<PythonGrammar.OperationContext> links, int from, int to) {
    List<Expr> values = new ArrayList<>(from - to + 2);
    values.add(left);
    for (int at = from; at >= to; at--) {
      values.add(build(links.get(at).right));
    }
    BooleanOperator operator =
        links.get(from).op.getType() == PythonLexer.AND ? BooleanOperator.AND : BooleanOperator.OR;
    return new Expr.BoolOp(operator, values, context.span(links.get(to)));
  }

  private static boolean isBoolean(PythonGrammar.OperationContext rule) {
    int type = rule.op.getType();
    return type == PythonLexer.AND || type == PythonLexer.OR;
  }

  private static boolean isComparison(PythonGrammar.OperationContext rule) {
    return switch (rule.op.getType()) {
      case PythonLexer.LESS,
          PythonLexer.GREATER,
          PythonLexer.EQEQUAL,
          PythonLexer.NOTEQUAL,
          PythonLexer.LESSEQUAL,
          PythonLexer.GREATEREQUAL,
          PythonLexer.IN,
          PythonLexer.NOT_IN,
          PythonLexer.IS,
          PythonLexer.IS_NOT ->
          true;
      default -> false;
    };
  }

  private static ComparisonOperator comparisonOperator(PythonGrammar.OperationContext rule) {
    return switch (rule.op.getType()) {
      case PythonLexer.LESS -> ComparisonOperator.LT;
      case PythonLexer.GREATER -> ComparisonOperator.GT;
      case PythonLexer.EQEQUAL -> ComparisonOperator.EQ;
      case PythonLexer.NOTEQUAL -> ComparisonOperator.NOT_EQ;
      case PythonLexer.LESSEQUAL -> ComparisonOperator.LT_E;
      case PythonLexer.GREATEREQUAL -> ComparisonOperator.GT_E;
      case PythonLexer.IN -> ComparisonOperator.IN;
      case PythonLexer.NOT_IN -> ComparisonOperator.NOT_IN;
      case PythonLexer.IS -> ComparisonOperator.IS;
      default -> ComparisonOperator.IS_NOT;
    };
  }

  private static BinaryOperator binaryOperator(PythonGrammar.OperationContext rule) {
    return Operators.binary(rule.op.getType());
  }
}
