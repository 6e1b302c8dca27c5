package dev.ftcheck.rules;

import dev.ftcheck.analysis.threads.TestCode;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects findings: for each rule and line one, the surest. Used by one thread. */
final class FoundFindings {

  private record Defect(String rule, String path, int line) {}

  private final Map<Defect, Finding> surest = new HashMap<>();

  void add(Finding found) {
    Finding finding = TestCode.is(found.primary().path()) ? lessSure(found) : found;
    Defect defect =
        new Defect(finding.ruleId(), finding.primary().path(), finding.primary().line());
    surest.merge(
        defect,
        finding,
        (known, other) -> other.confidence().compareTo(known.confidence()) > 0 ? other : known);
  }

  /** Tests run one after the other, and what they do is often meant. */
  private static Finding lessSure(Finding finding) {
    return finding.withConfidence(
        finding.confidence() == Confidence.HIGH ? Confidence.MEDIUM : Confidence.LOW);
  }

  /** By path, line, column and rule. */
  List<Finding> inOrder() {
    return surest.values().stream().sorted(Finding.IN_SOURCE).toList();
  }
}
