package dev.ftcheck.scope;

import dev.ftcheck.ast.ExprContext;
import dev.ftcheck.ast.Pattern;
import java.util.List;
import java.util.Optional;

/** Declares the captures of {@code case} patterns (PEP 634) and the names their values use. */
final class PatternWalk {

  private final ScopeBuilder scopes;
  private final ExpressionWalk expressions;

  PatternWalk(ScopeBuilder scopes, ExpressionWalk expressions) {
    this.scopes = scopes;
    this.expressions = expressions;
  }

  void visit(Pattern pattern) {
    switch (pattern) {
      case Pattern.MatchValue(var value, _) -> expressions.visit(value);
      case Pattern.MatchSingleton _ -> {}
      case Pattern.MatchSequence(var patterns, _) -> patterns.forEach(this::visit);
      case Pattern.MatchMapping(var keys, var patterns, var rest, _) -> {
        expressions.visitAll(keys);
        patterns.forEach(this::visit);
        capture(pattern, rest);
      }
      case Pattern.MatchClass(var cls, var patterns, var names, var keywordPatterns, _) -> {
        expressions.visit(cls);
        patterns.forEach(this::visit);
        checkNames(names, keywordPatterns);
        keywordPatterns.forEach(this::visit);
      }
      case Pattern.MatchStar(var name, _) -> capture(pattern, name);
      case Pattern.MatchAs(var inner, var name, _) -> {
        inner.ifPresent(this::visit);
        capture(pattern, name);
      }
      case Pattern.MatchOr(var patterns, _) -> patterns.forEach(this::visit);
    }
  }

  private void capture(Pattern pattern, Optional<String> captured) {
    captured.ifPresent(name -> scopes.bind(pattern, name, SymbolFlag.ASSIGNED));
  }

  private void checkNames(List<String> names, List<Pattern> patterns) {
    for (int at = 0; at < names.size(); at++) {
      scopes.checkName(names.get(at), ExprContext.STORE, patterns.get(at).span());
    }
  }
}
