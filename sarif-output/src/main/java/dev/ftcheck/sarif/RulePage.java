package dev.ftcheck.sarif;

import java.util.Optional;

/** What a rule's Markdown page says first. */
final class RulePage {

  private RulePage() {}

  /** The first paragraph of prose, on one line; empty where the page has none. */
  static Optional<String> firstParagraph(String page) {
    StringBuilder paragraph = new StringBuilder();
    for (String line : page.lines().toList()) {
      boolean prose = !line.isBlank() && !line.startsWith("#") && !line.startsWith("```");
      if (prose) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
      } else if (!paragraph.isEmpty()) {
        break;
      }
    }
    return paragraph.isEmpty() ? Optional.empty() : Optional.of(paragraph.toString());
  }
}
