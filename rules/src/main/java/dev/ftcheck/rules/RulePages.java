package dev.ftcheck.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The Markdown pages, which lie beside the rule classes under their names. */
final class RulePages {

  private RulePages() {}

  /**
   * The page of a rule.
   *
   * @throws IllegalStateException if the rule has none
   */
  static String of(Class<? extends Rule> rule) {
    String file = rule.getSimpleName() + ".md";
    try (InputStream page = rule.getResourceAsStream(file)) {
      if (page == null) {
        throw new IllegalStateException(rule.getName() + " has no page " + file);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
