package dev.ftcheck.cli.check;

import dev.ftcheck.analysis.Analysis;
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
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One {@code ftcheck check}: finds the files, analyses them and decides what counts. */
public final class CheckRun {

  private final CheckSettings settings;

  public CheckRun(CheckSettings settings) {
    this.settings = settings;
  }

  /**
   * @throws UsageException where a path or the baseline cannot be used, or there is no Python file
   * @throws NothingReadException where every file was refused
   */
  public CheckOutcome run(CheckProgress progress) {
    return run(progress, _ -> {});
  }

  /**
   * As {@link #run(CheckProgress)}.
   *
   * @param reader as of {@link StaticChecker#check(List, CheckProgress, Consumer)}
   */
  public CheckOutcome run(CheckProgress progress, Consumer<Analysis> reader) {
    Verdicts verdicts = new Verdicts(settings);
    settings.paths().forEach(CheckRun::requireExists);
    FoundSources found =
        FoundSources.below(settings.paths(), settings.directory(), settings.exclude());
    CheckResult result = StaticChecker.check(found.files(), progress, reader);
    List<Diagnostic> diagnostics = new ArrayList<>(found.problems());
    diagnostics.addAll(result.diagnostics());
    requireSomething(result, diagnostics);

    FileTexts texts = new FileTexts(found.files());
    InlineSuppressions comments = new InlineSuppressions(result.pragmas(), texts, CheckRun::ruleId);
    verdicts.judge(result.findings(), comments, texts, found.base());
    Report report =
        new Report(
            found.base(), verdicts.shown(), diagnostics, result.statistics(), verdicts.withheld());
    return new CheckOutcome(report, texts, comments.notices());
  }

  /** A link that leads nowhere exists, too; that it cannot be read is found out later. */
  private static void requireExists(Path path) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
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
