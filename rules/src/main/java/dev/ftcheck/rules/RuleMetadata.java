package dev.ftcheck.rules;

import dev.ftcheck.finding.Level;
import java.util.List;

/** A {@link RuleSpec} together with its Markdown page. Immutable. */
public record RuleMetadata(String id, String name, String summary, Level level, List<String> tags, String page) {

  public RuleMetadata {
    tags = List.copyOf(tags);
  }
}
