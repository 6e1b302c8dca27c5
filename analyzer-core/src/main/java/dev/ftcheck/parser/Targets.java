package dev.ftcheck.parser;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.ExprContext;
import dev.ftcheck.ast.Literal;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Turns an expression into a place that is assigned to or deleted, or refuses it in CPython's
 * words.
 */
final class Targets {

  private Targets() {}

  /**
   * The expression as a target of an assignment.
   *
   * @param isStatement whether {@code ==} might have been meant
   */
  static Expr store(Expr value, BuildContext context, Token where, boolean isStatement) {
    return convert(value, ExprContext.STORE, context, where, isStatement);
  }

  /** The expression as a target of {@code del}. */
  static Expr delete(Expr value, BuildContext context, Token where) {
    return convert(value, ExprContext.DEL, context, where, false);
  }

  private static Expr convert(
      Expr value, ExprContext to, BuildContext context, Token where, boolean isStatement) {
    return switch (value) {
      case Expr.Name(var id, var _, var span) -> new Expr.Name(id, to, span);
      case Expr.Attribute(var object, var attr, var _, var span) ->
          new Expr.Attribute(object, attr, to, span);
      case Expr.Subscript(var object, var index, var _, var span) ->
          new Expr.Subscript(object, index, to, span);
      case Expr.Tuple(var elements, var _, var span) ->
          new Expr.Tuple(convertAll(elements, to, context, where), to, span);
      case Expr.ListExpr(var elements, var _, var span) ->
          new Expr.ListExpr(convertAll(elements, to, context, where), to, span);
      case Expr.Starred(var inner, var _, var span) when to == ExprContext.STORE -> {
        if (inner instanceof Expr.Starred) {
          throw context.invalidSyntax(where);
        }
        yield new Expr.Starred(convert(inner, to, context, where, false), to, span);
      }
      default -> throw refuse(value, to, context, where, isStatement);
    };
  }

  private static List<Expr> convertAll(
      List<Expr> elements, ExprContext to, BuildContext context, Token where) {
    List<Expr> targets = new ArrayList<>(elements.size());
    for (Expr element : elements) {
      targets.add(convert(element, to, context, where, false));
    }
    return targets;
  }

  private static Rejection refuse(
      Expr value, ExprContext to, BuildContext context, Token where, boolean isStatement) {
    String verb = to == ExprContext.DEL ? "delete " : "assign to ";
    boolean maybeComparison =
        isStatement && !(value instanceof Expr.Constant constant && isKeyword(constant));
    String hint = maybeComparison ? " here. Maybe you meant '==' instead of '='?" : "";
    return Rejection.syntax(
        value.span().line(),
        context.source.characterColumnOf(((PyToken) where).start),
        "cannot " + verb + describe(value) + hint);
  }

  private static boolean isKeyword(Expr.Constant constant) {
    return constant.value() instanceof Literal.NoneValue
        || constant.value() instanceof Literal.Bool;
  }

  /** How CPython's messages name an expression ({@code _PyPegen_get_expr_name}). */
  static String describe(Expr value) {
    return switch (value) {
      case Expr.Attribute _ -> "attribute";
      case Expr.Subscript _ -> "subscript";
      case Expr.Starred _ -> "starred";
      case Expr.Name _ -> "name";
      case Expr.ListExpr _ -> "list";
      case Expr.Tuple _ -> "tuple";
      case Expr.Lambda _ -> "lambda";
      case Expr.Call _ -> "function call";
      case Expr.BoolOp _, Expr.BinOp _, Expr.UnaryOp _ -> "expression";
      case Expr.GeneratorExp _ -> "generator expression";
      case Expr.Yield _, Expr.YieldFrom _ -> "yield expression";
      case Expr.Await _ -> "await expression";
      case Expr.ListComp _ -> "list comprehension";
      case Expr.SetComp _ -> "set comprehension";
      case Expr.DictComp _ -> "dict comprehension";
      case Expr.Dict _ -> "dict literal";
      case Expr.Set _ -> "set display";
      case Expr.JoinedStr _, Expr.FormattedValue _ -> "f-string expression";
      case Expr.TemplateStr _, Expr.Interpolation _ -> "t-string expression";
      case Expr.Constant constant -> describe(constant.value());
      case Expr.Compare _ -> "comparison";
      case Expr.IfExp _ -> "conditional expression";
      case Expr.NamedExpr _ -> "named expression";
      case Expr.Slice _ -> "slice";
    };
  }

  private static String describe(Literal literal) {
    return switch (literal) {
      case Literal.NoneValue _ -> "None";
      case Literal.Bool(boolean value) -> value ? "True" : "False";
      case Literal.Ellipsis _ -> "ellipsis";
      case Literal.Int _, Literal.Float _, Literal.Complex _, Literal.Str _, Literal.Bytes _ ->
          "literal";
    };
  }
}
