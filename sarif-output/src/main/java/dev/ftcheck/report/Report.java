package dev.ftcheck.report;

import dev.ftcheck.finding.Level;
import dev.ftcheck.rules.CheckResult.Statistics;
import dev.ftcheck.source.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * A finished run. Immutable.
 *
 * @param base the folder that the paths of findings and diagnostics are relative to, absolute
 * @param findings what is shown, in order of path, line and rule; suppressed ones only where they
 *     were asked for
 * @param diagnostics what was not analysed, and why
 * @param withheld what was found and is not shown, or shown and does not count
 */
public record Report(
    Path base,
    List<ReportedFinding> findings,
    List<Diagnostic> diagnostics,
    Statistics statistics,
    Withheld withheld) {

  public Report {
    findings = List.copyOf(findings);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The number of findings that count and have this level. */
  public long count(Level level) {
    return findings.stream()
        .filter(shown -> shown.counts() && shown.finding().level() == level)
        .count();
  }

  /** Whether a finding that counts is at or above {@code level}. */
  public boolean reaches(Level level) {
    return findings.stream()
        .anyMatch(shown -> shown.counts() && shown.finding().level().compareTo(level) >= 0);
  }

  /**
   * Findings that do not count.
   *
   * @param unsure below the wanted confidence
   * @param suppressed by a comment or an ignored path
   * @param inBaseline known from the baseline
   * @param unchanged on lines that the revision to compare with has, too
   */
  public record Withheld(int unsure, int suppressed, int inBaseline, int unchanged) {

    /** Of a run that compares with no revision. */
    public Withheld(int unsure, int suppressed, int inBaseline) {
      this(unsure, suppressed, inBaseline, 0);
    }
  }
}
