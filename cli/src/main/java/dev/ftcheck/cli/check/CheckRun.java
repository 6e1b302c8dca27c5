package dev.ftcheck.cli.check;

import dev.ftcheck.cli.UsageException;
import dev.ftcheck.report.Report;
import dev.ftcheck.rules.CheckProgress;
import dev.ftcheck.rules.CheckResult;
import dev.ftcheck.rules.RuleCatalogue;
import dev.ftcheck.rules.RuleMetadata;
import dev.ftcheck.rules.StaticChecker;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.suppression.InlineSuppressions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One {@code ftcheck check}: finds the files, analyses them and decides what counts. */
public final class CheckRun {

  private final CheckSettings settings;

  public CheckRun(CheckSettings settings) {
    this.settings = settings;
  }

  /**
   * @throws UsageException where nothing could be read, or the baseline could not
   */
  public CheckOutcome run(CheckProgress progress) {
    Verdicts verdicts = new Verdicts(settings);
    settings.paths().forEach(CheckRun::requireExists);
    FoundSources found = FoundSources.below(settings.paths(), settings.exclude());
    ReportPaths paths = new ReportPaths(settings.directory(), found.files());
    CheckResult result = StaticChecker.check(paths.files(), progress);

    Relocation relocation = new Relocation(paths::ofDisplay);
    List<Diagnostic> diagnostics = new ArrayList<>(found.diagnostics());
    result.diagnostics().forEach(diagnostic -> diagnostics.add(relocation.apply(diagnostic)));
    requireSomething(result, diagnostics);

    FileTexts texts = new FileTexts(paths);
    InlineSuppressions comments =
        new InlineSuppressions(
            result.pragmas().stream().map(relocation::apply).toList(), texts, CheckRun::ruleId);
    verdicts.judge(
        result.findings().stream().map(relocation::apply).toList(), comments, texts, paths.base());
    Report report =
        new Report(
            paths.base(), verdicts.shown(), diagnostics, result.statistics(), verdicts.withheld());
    return new CheckOutcome(report, texts, comments.notices());
  }

  private static void requireExists(Path path) {
    if (!Files.exists(path)) {
      throw new UsageException(path + ": no such file or folder");
    }
  }

  private void requireSomething(CheckResult result, List<Diagnostic> diagnostics) {
    if (result.statistics().files() > 0) {
      return;
    }
    if (diagnostics.isEmpty()) {
      throw new UsageException("no Python files in " + settings.paths().getFirst());
    }
    throw new NothingReadException(diagnostics);
  }

  private static Optional<String> ruleId(String idOrName) {
    return RuleCatalogue.find(idOrName).map(RuleMetadata::id);
  }
}
