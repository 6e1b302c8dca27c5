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

  /**
   * Tests run one after the other, and what they do is often meant: above all where only the
   * process suffers, which ends with the tests.
   */
  private static Finding lessSure(Finding finding) {
    boolean isSure = finding.confidence() == Confidence.HIGH && !endsWithTests(finding.ruleId());
    return finding.withConfidence(isSure ? Confidence.MEDIUM : Confidence.LOW);
  }

  /** Changes of the process, a stopped event loop, threads left alone, reliance on the GIL. */
  private static boolean endsWithTests(String rule) {
    return rule.equals("FT109")
        || rule.equals("FT211")
        || rule.startsWith("FT3")
        || rule.startsWith("FT4");
  }

  /** By path, line, column and rule. */
  List<Finding> inOrder() {
    return surest.values().stream().sorted(Finding.IN_SOURCE).toList();
  }
}
