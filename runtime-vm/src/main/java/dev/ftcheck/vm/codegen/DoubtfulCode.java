package dev.ftcheck.vm.codegen;

import dev.ftcheck.ast.ComparisonOperator;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Warns of code that is valid and surely not meant (SyntaxWarning). */
final class DoubtfulCode {

  private static final String MISSED_COMMA = "; perhaps you missed a comma?";

  private enum Around {
    LOOP,
    FINALLY
  }

  private final Body body;
  private final Deque<Around> around = new ArrayDeque<>();

  DoubtfulCode(Body body) {
    this.body = body;
  }

  void inLoop(Runnable code) {
    within(Around.LOOP, code);
  }

  void inFinally(Runnable code) {
    within(Around.FINALLY, code);
  }

  private void within(Around what, Runnable code) {
    around.push(what);
    code.run();
    around.pop();
  }

  /** {@code return} in a {@code finally} block (PEP 765). */
  void returning(Span span) {
    if (around.contains(Around.FINALLY)) {
      leaving("return", span);
    }
  }

  /** {@code break} or {@code continue} out of a {@code finally} block (PEP 765). */
  void jump(String word, Span span) {
    if (around.peek() == Around.FINALLY) {
      leaving(word, span);
    }
  }

  private void leaving(String word, Span span) {
    body.unit.warnings.issue(span, "'" + word + "' in a 'finally' block");
  }

  /** {@code x is 1}. */
  void comparison(Expr.Compare node) {
    Expr left = node.left();
    for (int i = 0; i < node.ops().size(); i++) {
      Expr right = node.comparators().get(i);
      ComparisonOperator op = node.ops().get(i);
      boolean isNegated = op == ComparisonOperator.IS_NOT;
      if (op == ComparisonOperator.IS || isNegated) {
        Expr literal = isComparable(left) ? right : left;
        if (!isComparable(literal)) {
          body.unit.warnings.issue(
              node.span(),
              "\"%s\" with '%s' literal. Did you mean \"%s\"?"
                  .formatted(
                      isNegated ? "is not" : "is", typeOf(literal), isNegated ? "!=" : "=="));
          return;
        }
      }
      left = right;
    }
  }

  private static boolean isComparable(Expr operand) {
    return switch (operand) {
      case Expr.Constant(var value, _, _) ->
          value instanceof Literal.NoneValue
              || value instanceof Literal.Bool
              || value instanceof Literal.Ellipsis;
      case Expr.Tuple(var elements, _, _) -> !isConstant(elements);
      default -> true;
    };
  }

  private static boolean isConstant(List<Expr> elements) {
    return elements.stream()
        .allMatch(
            element ->
                element instanceof Expr.Constant
                    || element instanceof Expr.Tuple(var inner, _, _) && isConstant(inner));
  }

  /** {@code [1, 2] (3, 4)}. */
  void call(Expr callee) {
    String type = typeOf(callee);
    if (type != null && !type.equals("function")) {
      body.unit.warnings.issue(
          callee.span(), "'" + type + "' object is not callable" + MISSED_COMMA);
    }
  }

  /** {@code [1, 2] [3, 4]}. */
  void subscript(Expr.Subscript node) {
    String type = typeOf(node.value());
    if (type == null) {
      return;
    }
    switch (type) {
      case "list", "tuple", "str", "bytes" -> index(node, type);
      case "dict" -> {}
      default ->
          body.unit.warnings.issue(
              node.value().span(), "'" + type + "' object is not subscriptable" + MISSED_COMMA);
    }
  }

  private void index(Expr.Subscript node, String type) {
    String index = typeOf(node.index());
    if (index != null && !index.equals("int") && !index.equals("bool")) {
      body.unit.warnings.issue(
          node.value().span(),
          type + " indices must be integers or slices, not " + index + MISSED_COMMA);
    }
  }

  /** The type that the expression has for certain; null for none. */
  private static String typeOf(Expr expr) {
    return switch (expr) {
      case Expr.Tuple _ -> "tuple";
      case Expr.ListExpr _, Expr.ListComp _ -> "list";
      case Expr.Dict _, Expr.DictComp _ -> "dict";
      case Expr.Set _, Expr.SetComp _ -> "set";
      case Expr.GeneratorExp _ -> "generator";
      case Expr.Lambda _ -> "function";
      case Expr.TemplateStr _, Expr.Interpolation _ -> "string.templatelib.Template";
      case Expr.JoinedStr _, Expr.FormattedValue _ -> "str";
      case Expr.Constant(var value, _, _) -> typeOf(value);
      default -> null;
    };
  }

  private static String typeOf(Literal value) {
    return switch (value) {
      case Literal.NoneValue _ -> "NoneType";
      case Literal.Ellipsis _ -> "ellipsis";
      case Literal.Bool _ -> "bool";
      case Literal.Int _ -> "int";
      case Literal.Float _ -> "float";
      case Literal.Complex _ -> "complex";
      case Literal.Str _ -> "str";
      case Literal.Bytes _ -> "bytes";
    };
  }
}
