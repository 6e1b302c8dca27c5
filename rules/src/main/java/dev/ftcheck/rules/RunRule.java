package dev.ftcheck.rules;

import dev.ftcheck.finding.Level;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The rules that only a checked run reports; the others have a class and are reported by both. */
enum RunRule {
  POOL_STARVATION(
      "FT204", "A task waits for another task of the same pool", Level.ERROR, "deadlock");

  private final String id;
  private final String summary;
  private final Level level;
  private final String tag;

  RunRule(String id, String summary, Level level, String tag) {
    this.id = id;
    this.summary = summary;
    this.level = level;
    this.tag = tag;
  }

  /** All of them as the catalogue lists them. */
  static List<RuleMetadata> catalogue() {
    return Arrays.stream(values()).map(RunRule::metadata).toList();
  }

  private RuleMetadata metadata() {
    return new RuleMetadata(
        id, ruleName(), summary, level, List.of("concurrency", tag), this::page);
  }

  private String ruleName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String page() {
    String file = "run/" + ruleName() + ".md";
    try (InputStream page = RunRule.class.getResourceAsStream(file)) {
      if (page == null) {
        throw new IllegalStateException(id + " has no page " + file);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
