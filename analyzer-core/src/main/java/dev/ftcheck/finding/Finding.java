package dev.ftcheck.finding;

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
    List<Fix> fixes) {

  public Finding {
    Objects.requireNonNull(ruleId);
    Objects.requireNonNull(primary);
    related = List.copyOf(related);
    paths = List.copyOf(paths);
    fixes = List.copyOf(fixes);
  }
}
