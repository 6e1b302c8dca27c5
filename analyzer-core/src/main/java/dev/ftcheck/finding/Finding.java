package dev.ftcheck.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One defect, whatever found it. Immutable.
 *
 * @param ruleId an id of the catalogue, e.g. {@code FT101}
 * @param message one sentence naming the state or lock and what is wrong
 * @param symbol the qualified name of what the defect is about, e.g. {@code shop.Cache.hits};
 *     stable when lines move
 * @param primary the one line the finding points at
 * @param related the other places, the conflicting access first
 * @param paths for races and deadlocks two or more, else possibly empty
 * @param reason why the two sides may run in parallel, or which assumption says so; empty where it
 *     does not apply
 * @param cause findings of one rule with equal causes are mended by one change, at all their
 *     places; empty for one that stands alone
 */
public record Finding(
    String ruleId,
    Level level,
    Confidence confidence,
    Evidence evidence,
    String message,
    String symbol,
    Location primary,
    List<RelatedLocation> related,
    List<ThreadPath> paths,
    String reason,
    List<Fix> fixes,
    String cause) {

  /** By path, line, column and rule. */
  public static final Comparator<Finding> IN_SOURCE =
      Comparator.comparing((Finding finding) -> finding.primary().path())
          .thenComparingInt(finding -> finding.primary().line())
          .thenComparingInt(finding -> finding.primary().span().column())
          .thenComparing(Finding::ruleId);

  public Finding {
    Objects.requireNonNull(ruleId);
    Objects.requireNonNull(primary);
    related = List.copyOf(related);
    paths = List.copyOf(paths);
    fixes = List.copyOf(fixes);
  }

  /** A finding that stands alone. */
  public Finding(
      String ruleId,
      Level level,
      Confidence confidence,
      Evidence evidence,
      String message,
      String symbol,
      Location primary,
      List<RelatedLocation> related,
      List<ThreadPath> paths,
      String reason,
      List<Fix> fixes) {
    this(
        ruleId,
        level,
        confidence,
        evidence,
        message,
        symbol,
        primary,
        related,
        paths,
        reason,
        fixes,
        "");
  }

  /** The same finding as one of those with that cause. */
  public Finding withCause(String shared) {
    return new Finding(
        ruleId,
        level,
        confidence,
        evidence,
        message,
        symbol,
        primary,
        related,
        paths,
        reason,
        fixes,
        shared);
  }

  /** The same finding, as sure as that. */
  public Finding withConfidence(Confidence sure) {
    return new Finding(
        ruleId, level, sure, evidence, message, symbol, primary, related, paths, reason, fixes,
        cause);
  }

  /** What it is about, without where: {@code Cache.hits} of {@code shop.Cache.add:Cache.hits}. */
  public String subject() {
    return symbol.substring(symbol.lastIndexOf(':') + 1);
  }
}
