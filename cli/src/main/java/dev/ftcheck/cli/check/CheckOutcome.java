package dev.ftcheck.cli.check;

import dev.ftcheck.finding.Finding;
import dev.ftcheck.fingerprint.StableFingerprint;
import dev.ftcheck.report.Defects;
import dev.ftcheck.report.Report;
import dev.ftcheck.report.ReportedFinding;
import dev.ftcheck.report.SourceTexts;
import dev.ftcheck.suppression.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run's report and what is needed to show it.
 *
 * @param notices about the user's suppression comments
 */
public record CheckOutcome(Report report, SourceTexts sources, List<Notice> notices) {

  /** The same run with further findings, which nothing suppresses. */
  public CheckOutcome with(List<Finding> further) {
    List<ReportedFinding> all = new ArrayList<>(report.findings());
    for (Finding finding : further) {
      String fingerprint = StableFingerprint.of(finding, sources);
      all.add(new ReportedFinding(finding, fingerprint, Optional.empty()));
    }
    return withFindings(all);
  }

  /** The same run, with one finding for all that one change mends. */
  public CheckOutcome asDefects() {
    return withFindings(Defects.of(report.findings()));
  }

  /** The same run, showing other findings. */
  public CheckOutcome withFindings(List<ReportedFinding> findings) {
    Report narrowed =
        new Report(
            report.base(), findings, report.diagnostics(), report.statistics(), report.withheld());
    return new CheckOutcome(narrowed, sources, notices);
  }
}
