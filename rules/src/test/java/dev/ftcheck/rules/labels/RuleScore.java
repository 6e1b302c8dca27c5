package dev.ftcheck.rules.labels;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a rule fares on labelled programs. Findings of {@code low} confidence do not count.
 *
 * @param defects lines labelled as defects, known misses among them
 * @param found those of them that have a finding
 * @param falseAlarms findings on lines that are not labelled as defects
 * @param suspicious lines labelled as right, known false alarms among them
 * @param silent those of them without a finding
 */
public record RuleScore(
    String rule, int defects, int found, int falseAlarms, int suspicious, int silent) {

  private record Line(String file, int line) {}

  /** The score of a rule on one program, whose mismatches name files as its labels do. */
  static RuleScore of(String rule, List<Label> labels, List<Mismatch> mismatches) {
    int expected = 0;
    int knownMisses = 0;
    int falseAlarms = 0;
    Set<Line> right = new HashSet<>();
    for (Label label : labels) {
      if (label.rule().equals(rule)) {
        switch (label.kind()) {
          case EXPECT -> expected++;
          case EXPECT_MISSED -> knownMisses++;
          case EXPECT_FALSE -> falseAlarms++;
          case OK -> right.add(new Line(label.file(), label.line()));
          case EXPECT_LATER -> {}
        }
      }
    }
    int found = expected;
    int suspicious = falseAlarms + right.size();
    int silent = right.size();
    for (Mismatch mismatch : mismatches) {
      if (mismatch.rule().equals(rule)) {
        switch (mismatch.kind()) {
          case MISSING -> found--;
          case NO_LONGER_MISSED -> found++;
          case NO_LONGER_FALSE -> {
            falseAlarms--;
            silent++;
          }
          case UNEXPECTED -> {
            falseAlarms++;
            if (right.contains(new Line(mismatch.file(), mismatch.line()))) {
              silent--;
            }
          }
        }
      }
    }
    return new RuleScore(rule, expected + knownMisses, found, falseAlarms, suspicious, silent);
  }

  /** Both together, under the name of this one. */
  public RuleScore plus(RuleScore other) {
    return new RuleScore(
        rule,
        defects + other.defects,
        found + other.found,
        falseAlarms + other.falseAlarms,
        suspicious + other.suspicious,
        silent + other.silent);
  }

  /** The share of the defects that are found, from 0 to 1; 1 where there are none. */
  public double recall() {
    return defects == 0 ? 1 : (double) found / defects;
  }

  /** The share of the findings that are defects, from 0 to 1; 1 where there are none. */
  public double precision() {
    int findings = found + falseAlarms;
    return findings == 0 ? 1 : (double) found / findings;
  }
}
