package dev.ftcheck.sarif;

import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.RelatedLocation;
import dev.ftcheck.finding.Step;
import dev.ftcheck.report.ReportedFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of results: plain text with embedded links, SARIF 2.1.0, section 3.11.6. */
final class MessageText {

  /** More places with the same defect than this have no link. */
  private static final int MAX_ALIKE = 5;

  private MessageText() {}

  /** The finding's sentence, why it can happen, and links to the other places. */
  static String of(ReportedFinding reported) {
    Finding finding = reported.finding();
    StringBuilder text = new StringBuilder(sentence(escape(reported.message())));
    if (!finding.reason().isBlank()) {
      text.append(' ').append(sentence(escape(finding.reason())));
    }
    List<String> links = new ArrayList<>();
    for (RelatedLocation related : finding.related()) {
      String words = related.message().isEmpty() ? related.location().path() : related.message();
      links.add(link(words, links.size() + 1));
    }
    for (ReportedFinding other : reported.alike().stream().limit(MAX_ALIKE).toList()) {
      links.add(link(other.inShort(), links.size() + 1));
    }
    if (reported.alike().size() > MAX_ALIKE) {
      links.add(reported.alike().size() - MAX_ALIKE + " more");
    }
    if (!links.isEmpty()) {
      text.append(" See: ").append(String.join(", ", links)).append('.');
    }
    return text.toString();
  }

  private static String link(String words, int id) {
    return "[" + escape(words) + "](" + id + ")";
  }

  /** What a thread does, and what it holds meanwhile. */
  static String of(Step step) {
    String locks =
        step.locksHeld().isEmpty()
            ? "no locks held"
            : "holding " + String.join(", ", step.locksHeld());
    return escape(step.action()) + " (" + escape(locks) + ")";
  }

  /** Brackets that are no link are escaped. */
  static String escape(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }

  private static final Pattern NAME = Pattern.compile("\\S*[_.()]\\S+\\s.*");

  /** A name of the program in the first place keeps its case. */
  private static String sentence(String text) {
    String capital =
        NAME.matcher(text).matches()
            ? text
            : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? capital : capital + ".";
  }
}
