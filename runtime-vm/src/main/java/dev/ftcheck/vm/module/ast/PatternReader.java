package dev.ftcheck.vm.module.ast;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.ast.Pattern;
import dev.ftcheck.ast.UnaryOperator;
import dev.ftcheck.source.Span;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Raise;
import java.util.List;
import java.util.Optional;

/** Reads Python nodes of the patterns of {@code match}. */
final class PatternReader {

  private final NodeReader nodes;
  private final ExpressionReader exprs;

  PatternReader(NodeReader nodes, ExpressionReader exprs) {
    this.nodes = nodes;
    this.exprs = exprs;
  }

  /** {@code inSequence}: whether a star is allowed there. */
  private Pattern of(PyObject node, boolean inSequence) {
    Span span = nodes.span(node, "pattern");
    String kind = nodes.className(node, "pattern");
    return switch (kind) {
      case "MatchValue" -> new Pattern.MatchValue(value(exprs.child(node, kind, "value")), span);
      case "MatchSingleton" -> new Pattern.MatchSingleton(singleton(node), span);
      case "MatchSequence" ->
          new Pattern.MatchSequence(
              nodes.list(node, kind, "patterns", item -> of(item, true)), span);
      case "MatchMapping" -> mapping(node, span);
      case "MatchClass" -> instance(node, span);
      case "MatchStar" -> {
        if (!inSequence) {
          throw Errors.valueError("can't use MatchStar here");
        }
        yield new Pattern.MatchStar(capture(node, "name"), span);
      }
      case "MatchAs" -> as(node, span);
      default -> {
        List<Pattern> options = list(node, kind, "patterns");
        if (options.size() < 2) {
          throw Errors.valueError("MatchOr requires at least 2 patterns");
        }
        yield new Pattern.MatchOr(options, span);
      }
    };
  }

  Pattern of(PyObject node) {
    return of(node, false);
  }

  private List<Pattern> list(PyObject node, String owner, String field) {
    return nodes.list(node, owner, field, this::of);
  }

  private Optional<String> capture(PyObject node, String field) {
    Optional<String> name = nodes.optionalIdentifier(node, field);
    name.ifPresent(
        text -> {
          if (text.equals("_")) {
            throw Errors.valueError("can't capture name '_' in patterns");
          }
          ExpressionReader.refuseConstant(text);
        });
    return name;
  }

  private Pattern as(PyObject node, Span span) {
    Optional<Pattern> inner = nodes.optional(node, "pattern", this::of);
    Optional<String> name = capture(node, "name");
    if (inner.isPresent() && name.isEmpty()) {
      throw Errors.valueError("MatchAs must specify a target name if a pattern is given");
    }
    return new Pattern.MatchAs(inner, name, span);
  }

  private Literal singleton(PyObject node) {
    Literal literal = ConstantReader.literal(nodes.present(node, "MatchSingleton", "value"));
    if (literal instanceof Literal.NoneValue || literal instanceof Literal.Bool) {
      return literal;
    }
    throw Errors.valueError("MatchSingleton can only contain True, False and None");
  }

  private Pattern mapping(PyObject node, Span span) {
    List<Expr> keys = nodes.list(node, "MatchMapping", "keys", key -> mappingKey(exprs.of(key)));
    List<Pattern> patterns = list(node, "MatchMapping", "patterns");
    if (keys.size() != patterns.size()) {
      throw Errors.valueError("MatchMapping doesn't have the same number of keys as patterns");
    }
    return new Pattern.MatchMapping(keys, patterns, capture(node, "rest"), span);
  }

  private static Expr mappingKey(Expr key) {
    boolean isSingleton =
        key instanceof Expr.Constant(Literal literal, boolean _, Span _)
            && (literal instanceof Literal.NoneValue || literal instanceof Literal.Bool);
    return isSingleton ? key : value(key);
  }

  private Pattern instance(PyObject node, Span span) {
    Expr type = exprs.child(node, "MatchClass", "cls");
    if (!isName(type)) {
      throw Errors.valueError("MatchClass cls field can only contain Name or Attribute nodes.");
    }
    List<String> names = nodes.list(node, "MatchClass", "kwd_attrs", NodeReader::identifier);
    List<Pattern> keywords = list(node, "MatchClass", "kwd_patterns");
    if (names.size() != keywords.size()) {
      throw Errors.valueError(
          "MatchClass doesn't have the same number of keyword attributes as patterns");
    }
    return new Pattern.MatchClass(
        type, list(node, "MatchClass", "patterns"), names, keywords, span);
  }

  private static boolean isName(Expr expression) {
    return switch (expression) {
      case Expr.Name _ -> true;
      case Expr.Attribute attribute -> isName(attribute.value());
      default -> false;
    };
  }

  /**
   * A value that a pattern may be compared with: a literal, a number with sign, or a dotted name.
   */
  private static Expr value(Expr expression) {
    boolean isAllowed =
        switch (expression) {
          case Expr.Constant(Literal literal, boolean _, Span _) ->
              !(literal instanceof Literal.NoneValue
                  || literal instanceof Literal.Bool
                  || literal instanceof Literal.Ellipsis);
          case Expr.Attribute attribute -> isName(attribute);
          case Expr.UnaryOp(UnaryOperator op, Expr operand, Span _) ->
              op == UnaryOperator.U_SUB && isNumber(operand);
          case Expr.BinOp operation ->
              isNumber(operation.right())
                  && (isNumber(operation.left()) || operation.left() instanceof Expr.UnaryOp);
          case Expr.JoinedStr _, Expr.TemplateStr _ -> true;
          default -> throw notAllowed();
        };
    if (!isAllowed) {
      throw expression instanceof Expr.Constant
          ? Errors.valueError("unexpected constant inside of a literal pattern")
          : notAllowed();
    }
    return expression;
  }

  private static Raise notAllowed() {
    return Errors.valueError("patterns may only match literals and attribute lookups");
  }

  private static boolean isNumber(Expr expression) {
    return expression instanceof Expr.Constant(Literal literal, boolean _, Span _)
        && (literal instanceof Literal.Int
            || literal instanceof Literal.Float
            || literal instanceof Literal.Complex);
  }
}
