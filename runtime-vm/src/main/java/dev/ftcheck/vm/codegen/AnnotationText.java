package dev.ftcheck.vm.codegen;

import dev.ftcheck.ast.BinaryOperator;
import dev.ftcheck.ast.BooleanOperator;
import dev.ftcheck.ast.ComparisonOperator;
import dev.ftcheck.ast.Comprehension;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Keyword;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.ast.Parameter;
import dev.ftcheck.ast.Parameters;
import dev.ftcheck.ast.UnaryOperator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Expressions as text: annotations under {@code from __future__ import annotations} (PEP 563). */
final class AnnotationText {

  // Precedences, lowest first.
  private static final int TUPLE = 0;
  private static final int TEST = 1;
  private static final int OR = 2;
  private static final int AND = 3;
  private static final int NOT = 4;
  private static final int COMPARE = 5;
  private static final int BIT_OR = 6;
  private static final int BIT_XOR = 7;
  private static final int BIT_AND = 8;
  private static final int SHIFT = 9;
  private static final int ARITHMETIC = 10;
  private static final int TERM = 11;
  private static final int FACTOR = 12;
  private static final int POWER = 13;
  private static final int AWAIT = 14;
  private static final int ATOM = 15;

  private AnnotationText() {}

  static String of(Expr expr) {
    return text(expr, TEST);
  }

  private static String enclosed(String text, int own, int wanted) {
    return own < wanted ? "(" + text + ")" : text;
  }

  private static String text(Expr expr, int level) {
    return switch (expr) {
      case Expr.BoolOp(var op, var values, _) -> {
        boolean or = op == BooleanOperator.OR;
        int own = or ? OR : AND;
        yield enclosed(join(values, or ? " or " : " and ", own + 1), own, level);
      }
      case Expr.NamedExpr(var target, var value, _) ->
          "(" + text(target, TUPLE) + " := " + text(value, ATOM) + ")";
      case Expr.BinOp node -> binary(node, level);
      case Expr.UnaryOp(var op, var operand, _) -> {
        int own = op == UnaryOperator.NOT ? NOT : FACTOR;
        yield enclosed(symbol(op) + text(operand, own), own, level);
      }
      case Expr.Lambda(var params, var body, _) -> {
        String names = parameters(params);
        yield enclosed(
            "lambda" + (names.isEmpty() ? "" : " " + names) + ": " + text(body, TEST), TEST, level);
      }
      case Expr.IfExp(var test, var body, var orelse, _) ->
          enclosed(
              text(body, TEST + 1) + " if " + text(test, TEST + 1) + " else " + text(orelse, TEST),
              TEST,
              level);
      case Expr.Dict node -> dict(node);
      case Expr.Set(var elements, _) -> "{" + join(elements, ", ", TEST) + "}";
      case Expr.ListComp(var element, var generators, _) ->
          "[" + text(element, TEST) + clauses(generators) + "]";
      case Expr.SetComp(var element, var generators, _) ->
          "{" + text(element, TEST) + clauses(generators) + "}";
      case Expr.DictComp(var key, var value, var generators, _) ->
          "{" + text(key, TEST) + ": " + text(value, TEST) + clauses(generators) + "}";
      case Expr.GeneratorExp(var element, var generators, _) ->
          "(" + text(element, TEST) + clauses(generators) + ")";
      case Expr.Await(var value, _) -> enclosed("await " + text(value, ATOM), AWAIT, level);
      case Expr.Yield(var value, _) ->
          "(yield" + value.map(each -> " " + text(each, TEST)).orElse("") + ")";
      case Expr.YieldFrom(var value, _) -> "(yield from " + text(value, TEST) + ")";
      case Expr.Compare node -> compare(node, level);
      case Expr.Call node -> call(node);
      case Expr.FormattedValue _, Expr.JoinedStr _ -> "f" + quote(formatted(expr));
      case Expr.Interpolation _, Expr.TemplateStr _ -> "t" + quote(formatted(expr));
      case Expr.Constant(var value, boolean unicode, _) -> (unicode ? "u" : "") + literal(value);
      case Expr.Attribute(var value, var attr, _, _) -> {
        boolean isInt = value instanceof Expr.Constant(Literal.Int _, _, _);
        yield text(value, ATOM) + (isInt ? " ." : ".") + attr;
      }
      case Expr.Subscript(var value, var index, _, _) ->
          text(value, ATOM) + "[" + text(index, TUPLE) + "]";
      case Expr.Starred(var value, _, _) -> "*" + text(value, BIT_OR);
      case Expr.Name(var id, _, _) -> id;
      case Expr.ListExpr(var elements, _, _) -> "[" + join(elements, ", ", TEST) + "]";
      case Expr.Tuple(var elements, _, _) -> tuple(elements, level);
      case Expr.Slice(var lower, var upper, var step, _) ->
          lower.map(each -> text(each, TEST)).orElse("")
              + ":"
              + upper.map(each -> text(each, TEST)).orElse("")
              + step.map(each -> ":" + text(each, TEST)).orElse("");
    };
  }

  private static String tuple(List<Expr> elements, int level) {
    if (elements.isEmpty()) {
      return "()";
    }
    String text = join(elements, ", ", TEST) + (elements.size() == 1 ? "," : "");
    return enclosed(text, TUPLE, level);
  }

  private static String join(List<Expr> values, String separator, int level) {
    return values.stream().map(value -> text(value, level)).collect(Collectors.joining(separator));
  }

  private static String binary(Expr.BinOp node, int level) {
    int own = precedence(node.op());
    boolean power = node.op() == BinaryOperator.POW;
    String left = text(node.left(), power ? own + 1 : own);
    String right = text(node.right(), power ? own : own + 1);
    String separator = " " + symbol(node.op()) + " ";
    return enclosed(left + separator + right, own, level);
  }

  private static int precedence(BinaryOperator op) {
    return switch (op) {
      case ADD, SUB -> ARITHMETIC;
      case MULT, MAT_MULT, DIV, MOD, FLOOR_DIV -> TERM;
      case L_SHIFT, R_SHIFT -> SHIFT;
      case BIT_OR -> BIT_OR;
      case BIT_XOR -> BIT_XOR;
      case BIT_AND -> BIT_AND;
      case POW -> POWER;
    };
  }

  private static String symbol(BinaryOperator op) {
    return switch (op) {
      case ADD -> "+";
      case SUB -> "-";
      case MULT -> "*";
      case MAT_MULT -> "@";
      case DIV -> "/";
      case MOD -> "%";
      case POW -> "**";
      case L_SHIFT -> "<<";
      case R_SHIFT -> ">>";
      case BIT_OR -> "|";
      case BIT_XOR -> "^";
      case BIT_AND -> "&";
      case FLOOR_DIV -> "//";
    };
  }

  private static String symbol(UnaryOperator op) {
    return switch (op) {
      case INVERT -> "~";
      case NOT -> "not ";
      case U_ADD -> "+";
      case U_SUB -> "-";
    };
  }

  private static String compare(Expr.Compare node, int level) {
    StringBuilder text = new StringBuilder(text(node.left(), COMPARE + 1));
    for (int i = 0; i < node.ops().size(); i++) {
      text.append(' ').append(symbol(node.ops().get(i))).append(' ');
      text.append(text(node.comparators().get(i), COMPARE + 1));
    }
    return enclosed(text.toString(), COMPARE, level);
  }

  private static String symbol(ComparisonOperator op) {
    return switch (op) {
      case EQ -> "==";
      case NOT_EQ -> "!=";
      case LT -> "<";
      case LT_E -> "<=";
      case GT -> ">";
      case GT_E -> ">=";
      case IS -> "is";
      case IS_NOT -> "is not";
      case IN -> "in";
      case NOT_IN -> "not in";
    };
  }

  private static String call(Expr.Call node) {
    if (node.keywords().isEmpty()
        && node.args().size() == 1
        && node.args().getFirst() instanceof Expr.GeneratorExp only) {
      return text(node.function(), ATOM) + text(only, TEST);
    }
    List<String> parts = new ArrayList<>();
    node.args().forEach(arg -> parts.add(text(arg, TEST)));
    for (Keyword keyword : node.keywords()) {
      String value = text(keyword.value(), TEST);
      parts.add(keyword.name().map(name -> name + "=" + value).orElse("**" + value));
    }
    return text(node.function(), ATOM) + "(" + String.join(", ", parts) + ")";
  }

  private static String dict(Expr.Dict node) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < node.keys().size(); i++) {
      Optional<Expr> key = node.keys().get(i);
      Expr value = node.values().get(i);
      parts.add(
          key.isPresent()
              ? text(key.get(), TEST) + ": " + text(value, TEST)
              : "**" + text(value, BIT_OR));
    }
    return "{" + String.join(", ", parts) + "}";
  }

  private static String clauses(List<Comprehension> generators) {
    StringBuilder text = new StringBuilder();
    for (Comprehension clause : generators) {
      text.append(clause.isAsync() ? " async for " : " for ");
      text.append(text(clause.target(), TUPLE)).append(" in ");
      text.append(text(clause.iter(), TEST + 1));
      clause.conditions().forEach(test -> text.append(" if ").append(text(test, TEST + 1)));
    }
    return text.toString();
  }

  private static String parameters(Parameters params) {
    List<String> parts = new ArrayList<>();
    List<Parameter> positional = new ArrayList<>(params.positionalOnly());
    positional.addAll(params.positional());
    int firstDefault = positional.size() - params.defaults().size();
    for (int i = 0; i < positional.size(); i++) {
      String value =
          i < firstDefault ? "" : "=" + text(params.defaults().get(i - firstDefault), TEST);
      parts.add(positional.get(i).name() + value);
      if (i + 1 == params.positionalOnly().size()) {
        parts.add("/");
      }
    }
    if (params.vararg().isPresent()) {
      parts.add("*" + params.vararg().get().name());
    } else if (!params.keywordOnly().isEmpty()) {
      parts.add("*");
    }
    for (int i = 0; i < params.keywordOnly().size(); i++) {
      String value = params.keywordDefaults().get(i).map(each -> "=" + text(each, TEST)).orElse("");
      parts.add(params.keywordOnly().get(i).name() + value);
    }
    params.kwarg().ifPresent(parameter -> parts.add("**" + parameter.name()));
    return String.join(", ", parts);
  }

  /** The inside of an f-string or t-string. */
  private static String formatted(Expr expr) {
    return switch (expr) {
      case Expr.JoinedStr(var values, _) -> joined(values);
      case Expr.TemplateStr(var values, _) -> joined(values);
      case Expr.Constant(Literal.Str value, _, _) ->
          value.text().replace("{", "{{").replace("}", "}}");
      case Expr.FormattedValue(var value, int conversion, var spec, _) ->
          field(value, conversion, spec);
      case Expr.Interpolation(var value, _, int conversion, var spec, _) ->
          field(value, conversion, spec);
      default -> text(expr, TEST);
    };
  }

  private static String joined(List<Expr> values) {
    return values.stream().map(AnnotationText::formatted).collect(Collectors.joining());
  }

  private static String field(Expr value, int conversion, Optional<Expr> spec) {
    String text = text(value, TEST + 1);
    return (text.startsWith("{") ? "{ " : "{")
        + text
        + (conversion < 0 ? "" : "!" + (char) conversion)
        + spec.map(each -> ":" + formatted(each)).orElse("")
        + "}";
  }

  private static String literal(Literal value) {
    return switch (value) {
      case Literal.NoneValue _ -> "None";
      case Literal.Ellipsis _ -> "...";
      case Literal.Bool(boolean truth) -> truth ? "True" : "False";
      case Literal.Int(var number) -> number.toString();
      case Literal.Float(double number) -> Double.isInfinite(number) ? "1e309" : decimal(number);
      case Literal.Complex(double number) -> decimal(number).replaceAll("\\.0$", "") + "j";
      case Literal.Str text -> quote(text.text());
      case Literal.Bytes bytes ->
          "b" + quote(new String(bytes.value(), StandardCharsets.ISO_8859_1));
    };
  }

  private static String decimal(double number) {
    return Double.toString(number).replace("E-", "e-").replace("E", "e+");
  }

  private static String quote(String text) {
    char mark = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder made = new StringBuilder().append(mark);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> made.append("\\\\");
        case '\n' -> made.append("\\n");
        case '\r' -> made.append("\\r");
        case '\t' -> made.append("\\t");
        default -> {
          if (c == mark) {
            made.append('\\').append(c);
          } else if (c < ' ' || c == 0x7f) {
            made.append("\\x%02x".formatted((int) c));
          } else {
            made.append(c);
          }
        }
      }
    }
    return made.append(mark).toString();
  }
}
