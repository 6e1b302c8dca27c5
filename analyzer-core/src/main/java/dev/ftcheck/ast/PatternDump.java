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
      case Pattern.MatchValue(var value, var _) -> {
        out.open("MatchValue");
        out.node("value", value, expressions::write);
      }
      case Pattern.MatchSingleton(var value, var _) -> {
        out.open("MatchSingleton");
        LiteralText.append(out.field("value"), value);
      }
      case Pattern.MatchSequence(var patterns, var _) -> {
        out.open("MatchSequence");
        out.list("patterns", patterns, this::write);
      }
      case Pattern.MatchMapping(var keys, var patterns, var rest, var _) -> {
        out.open("MatchMapping");
        out.list("keys", keys, expressions::write);
        out.list("patterns", patterns, this::write);
        out.optionalText("rest", rest);
      }
      case Pattern.MatchClass(var cls, var patterns, var names, var keywordPatterns, var _) -> {
        out.open("MatchClass");
        out.node("cls", cls, expressions::write);
        out.list("patterns", patterns, this::write);
        out.texts("kwd_attrs", names);
        out.list("kwd_patterns", keywordPatterns, this::write);
      }
      case Pattern.MatchStar(var name, var _) -> {
        out.open("MatchStar");
        out.optionalText("name", name);
      }
      case Pattern.MatchAs(var inner, var name, var _) -> {
        out.open("MatchAs");
        out.optional("pattern", inner, this::write);
        out.optionalText("name", name);
      }
      case Pattern.MatchOr(var patterns, var _) -> {
        out.open("MatchOr");
        out.list("patterns", patterns, this::write);
      }
    }
    out.close(pattern.span());
  }
}
