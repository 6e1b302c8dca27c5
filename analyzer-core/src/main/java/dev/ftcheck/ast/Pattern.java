package dev.ftcheck.ast;

import dev.ftcheck.source.Span;
import java.util.List;
import java.util.Optional;

/** A pattern of a {@code case} clause (PEP 634). */
public sealed interface Pattern extends Node {

  record MatchValue(Expr value, Span span) implements Pattern {}

  /** {@code None}, {@code True} or {@code False}. */
  record MatchSingleton(Literal value, Span span) implements Pattern {}

  record MatchSequence(List<Pattern> patterns, Span span) implements Pattern {}

  record MatchMapping(List<Expr> keys, List<Pattern> patterns, Optional<String> rest, Span span)
      implements Pattern {}

  record MatchClass(
      Expr cls,
      List<Pattern> patterns,
      List<String> keywordNames,
      List<Pattern> keywordPatterns,
      Span span)
      implements Pattern {}

  record MatchStar(Optional<String> name, Span span) implements Pattern {}

  record MatchAs(Optional<Pattern> pattern, Optional<String> name, Span span) implements Pattern {}

  record MatchOr(List<Pattern> patterns, Span span) implements Pattern {}
}
