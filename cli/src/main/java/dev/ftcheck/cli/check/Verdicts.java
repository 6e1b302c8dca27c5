package dev.ftcheck.cli.check;

import dev.ftcheck.cli.UsageException;
import dev.ftcheck.cli.git.ChangedLines;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.fingerprint.StableFingerprint;
import dev.ftcheck.report.Report;
import dev.ftcheck.report.ReportedFinding;
import dev.ftcheck.report.SourceTexts;
import dev.ftcheck.report.Suppression;
import dev.ftcheck.sarif.Baseline;
import dev.ftcheck.suppression.InlineSuppressions;
import dev.ftcheck.suppression.PathIgnores;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Decides which findings are shown and which count. */
final class Verdicts {

  private final CheckSettings settings;
  private final Predicate<String> selected;
  private final PathIgnores pathIgnores;
  private final Optional<Baseline> baseline;
  private final List<ReportedFinding> shown = new ArrayList<>();
  private int unsure;
  private int suppressed;
  private int inBaseline;
  private Predicate<Finding> changed = _ -> true;
  private int unchanged;

  /** Complains about unknown rules and a bad baseline before any work is done. */
  Verdicts(CheckSettings settings) {
    this.settings = settings;
    this.selected = RuleSelection.of(settings.select(), settings.ignore());
    this.pathIgnores =
        new PathIgnores(settings.configuration().perPathIgnores(), RuleSelection::anyOf);
    this.baseline = settings.baseline().map(Verdicts::read);
  }

  private static Baseline read(Path file) {
    try {
      return Baseline.read(file);
    } catch (IOException e) {
      throw new UsageException("baseline " + file + " cannot be used: " + e.getMessage());
    }
  }

  /**
   * Every finding is shown to the comments, so that only those without any use are reported as
   * unused.
   */
  void judge(List<Finding> findings, InlineSuppressions comments, SourceTexts texts, Path base) {
    for (Finding finding : findings) {
      Optional<Suppression> comment = comments.suppress(finding);
      if (selected.test(finding.ruleId())) {
        judge(finding, comment, texts, base);
      }
    }
  }

  /** Findings on other lines are withheld. */
  void only(ChangedLines changedLines, Path base) {
    this.changed = finding -> changedLines.touch(finding.primary(), base);
  }

  private void judge(Finding finding, Optional<Suppression> comment, SourceTexts texts, Path base) {
    if (finding.confidence().compareTo(settings.minConfidence()) < 0) {
      unsure++;
      return;
    }
    if (!changed.test(finding)) {
      unchanged++;
      return;
    }
    String fingerprint = StableFingerprint.of(finding, texts);
    Optional<Suppression> suppression =
        comment.or(() -> pathIgnores.suppress(finding, inConfigurationFolder(finding, base)));
    if (suppression.isPresent()) {
      suppressed++;
    } else {
      suppression = baseline.flatMap(known -> known.suppress(fingerprint));
      inBaseline += suppression.isPresent() ? 1 : 0;
    }
    if (suppression.isEmpty() || settings.showSuppressed()) {
      shown.add(new ReportedFinding(finding, fingerprint, suppression));
    }
  }

  private Path inConfigurationFolder(Finding finding, Path base) {
    Path file = base.resolve(finding.primary().path());
    Path folder = settings.configuration().folder();
    return file.startsWith(folder) ? folder.relativize(file) : file;
  }

  List<ReportedFinding> shown() {
    return shown;
  }

  Report.Withheld withheld() {
    return new Report.Withheld(unsure, suppressed, inBaseline, unchanged);
  }
}
