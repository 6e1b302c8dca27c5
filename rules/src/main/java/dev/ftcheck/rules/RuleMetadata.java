package dev.ftcheck.rules;

import dev.ftcheck.finding.Level;
import java.util.List;
import java.util.function.Supplier;

/**
 * A {@link RuleSpec} together with its Markdown page. Immutable.
 *
 * @param pageText reads the page; most runs never show one
 */
public record RuleMetadata(
    String id,
    String name,
    String summary,
    Level level,
    List<String> tags,
    Supplier<String> pageText) {

  public RuleMetadata {
    tags = List.copyOf(tags);
  }

  public RuleMetadata(
      String id, String name, String summary, Level level, List<String> tags, String page) {
    this(id, name, summary, level, tags, () -> page);
  }

  /** The Markdown page. */
  public String page() {
    return pageText.get();
  }
}
