package dev.ftcheck.ast;

/** Writes the patterns of {@code match} statements. */
final class PatternDump {

  private final DumpWriter out;
  private final ExpressionDump expressions;

  PatternDump(DumpWriter out, ExpressionDump expressions) {
    this.out = out;
    this.expressions = expressions;
  }

  void write(Pattern pattern) {
    switch (pattern) {
      case Pattern.MatchValue node -> matchValue(node);
      case Pattern.MatchSingleton node -> matchSingleton(node);
      case Pattern.MatchSequence node -> matchSequence(node);
      case Pattern.MatchMapping node -> matchMapping(node);
      case Pattern.MatchClass node -> matchClass(node);
      case Pattern.MatchStar node -> matchStar(node);
      case Pattern.MatchAs node -> matchAs(node);
      case Pattern.MatchOr node -> matchOr(node);
    }
    out.close(pattern.span());
  }

  private void matchValue(Pattern.MatchValue node) {
    out.open("MatchValue");
    out.node("value", node.value(), expressions::write);
  }

  private void matchSingleton(Pattern.MatchSingleton node) {
    out.open("MatchSingleton");
    LiteralText.append(out.field("value"), node.value());
  }

  private void matchSequence(Pattern.MatchSequence node) {
    out.open("MatchSequence");
    out.list("patterns", node.patterns(), this::write);
  }

  private void matchMapping(Pattern.MatchMapping node) {
    out.open("MatchMapping");
    out.list("keys", node.keys(), expressions::write);
    out.list("patterns", node.patterns(), this::write);
    out.optionalText("rest", node.rest());
  }

  private void matchClass(Pattern.MatchClass node) {
    out.open("MatchClass");
    out.node("cls", node.cls(), expressions::write);
    out.list("patterns", node.patterns(), this::write);
    out.texts("kwd_attrs", node.keywordNames());
    out.list("kwd_patterns", node.keywordPatterns(), this::write);
  }

  private void matchStar(Pattern.MatchStar node) {
    out.open("MatchStar");
    out.optionalText("name", node.name());
  }

  private void matchAs(Pattern.MatchAs node) {
    out.open("MatchAs");
    out.optional("pattern", node.pattern(), this::write);
    out.optionalText("name", node.name());
  }

  private void matchOr(Pattern.MatchOr node) {
    out.open("MatchOr");
    out.list("patterns", node.patterns(), this::write);
  }
}
