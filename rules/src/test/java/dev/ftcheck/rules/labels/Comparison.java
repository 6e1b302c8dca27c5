package dev.ftcheck.rules.labels;

import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds findings against labels, line by line. Findings of {@code low} confidence do not count. */
public final class Comparison {

  private record Line(String rule, String file, int line) {}

  private Comparison() {}

  /** The disagreements about these rules, in the order of the source. */
  public static List<Mismatch> mismatches(
      List<Label> labels, List<Finding> findings, Set<String> rules) {
    Map<Line, Finding> found = new HashMap<>();
    for (Finding finding : findings) {
      if (rules.contains(finding.ruleId()) && finding.confidence() != Confidence.LOW) {
        found.putIfAbsent(
            new Line(finding.ruleId(), finding.primary().path(), finding.primary().line()),
            finding);
      }
    }
    List<Mismatch> mismatches = new ArrayList<>();
    Set<Line> explained = new HashSet<>();
    for (Label label : labels) {
      Line line = new Line(label.rule(), label.file(), label.line());
      Finding match = found.get(line);
      if (!rules.contains(label.rule())) {
        continue;
      }
      switch (label.kind()) {
        case EXPECT -> {
          explained.add(line);
          if (match == null) {
            mismatches.add(silence(Mismatch.Kind.MISSING, label));
          }
        }
        case EXPECT_MISSED -> {
          explained.add(line);
          if (match != null) {
            mismatches.add(mismatch(Mismatch.Kind.NO_LONGER_MISSED, match));
          }
        }
        case EXPECT_FALSE -> {
          explained.add(line);
          if (match == null) {
            mismatches.add(silence(Mismatch.Kind.NO_LONGER_FALSE, label));
          }
        }
        case EXPECT_LATER, OK -> {}
      }
    }
    found.forEach(
        (line, finding) -> {
          if (!explained.contains(line)) {
            mismatches.add(mismatch(Mismatch.Kind.UNEXPECTED, finding));
          }
        });
    mismatches.sort(
        Comparator.comparing(Mismatch::file)
            .thenComparingInt(Mismatch::line)
            .thenComparing(Mismatch::rule));
    return mismatches;
  }

  private static Mismatch silence(Mismatch.Kind kind, Label label) {
    return new Mismatch(kind, label.rule(), label.file(), label.line(), "");
  }

  private static Mismatch mismatch(Mismatch.Kind kind, Finding finding) {
    return new Mismatch(
        kind,
        finding.ruleId(),
        finding.primary().path(),
        finding.primary().line(),
        finding.message());
  }
}
