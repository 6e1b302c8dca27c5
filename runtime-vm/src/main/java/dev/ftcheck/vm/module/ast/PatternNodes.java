package dev.ftcheck.vm.module.ast;

import dev.ftcheck.ast.Pattern;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import java.util.List;

/** Nodes of the patterns of {@code match}. */
final class PatternNodes {

  private final NodeFactory make;
  private final ExpressionNodes exprs;

  PatternNodes(NodeFactory make, ExpressionNodes exprs) {
    this.make = make;
    this.exprs = exprs;
  }

  PyObject of(Pattern pattern) {
    return switch (pattern) {
      case Pattern.MatchValue n -> make.node("MatchValue", n, "value", exprs.of(n.value()));
      case Pattern.MatchSingleton n ->
          make.node("MatchSingleton", n, "value", LiteralValues.of(n.value()));
      case Pattern.MatchSequence n -> make.node("MatchSequence", n, "patterns", list(n.patterns()));
      case Pattern.MatchMapping n ->
          make.node(
              "MatchMapping",
              n,
              "keys",
              exprs.list(n.keys()),
              "patterns",
              list(n.patterns()),
              "rest",
              make.optionalName(n.rest()));
      case Pattern.MatchClass n ->
          make.node(
              "MatchClass",
              n,
              "cls",
              exprs.of(n.cls()),
              "patterns",
              list(n.patterns()),
              "kwd_attrs",
              make.names(n.keywordNames()),
              "kwd_patterns",
              list(n.keywordPatterns()));
      case Pattern.MatchStar n -> make.node("MatchStar", n, "name", make.optionalName(n.name()));
      case Pattern.MatchAs n ->
          make.node(
              "MatchAs",
              n,
              "pattern",
              n.pattern().map(this::of).orElse(PyNone.NONE),
              "name",
              make.optionalName(n.name()));
      case Pattern.MatchOr n -> make.node("MatchOr", n, "patterns", list(n.patterns()));
    };
  }

  private PyList list(List<Pattern> patterns) {
    return make.list(patterns, this::of);
  }
}
