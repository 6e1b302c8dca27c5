package dev.ftcheck.cli.check;

import dev.ftcheck.analysis.Analysis;
import dev.ftcheck.cache.ContentStore;
import dev.ftcheck.cli.UsageException;
import dev.ftcheck.cli.git.ChangedLines;
import dev.ftcheck.cli.git.GitRepository;
import dev.ftcheck.report.Report;
import dev.ftcheck.rules.CheckProgress;
import dev.ftcheck.rules.CheckResult;
import dev.ftcheck.rules.RuleCatalogue;
import dev.ftcheck.rules.RuleMetadata;
import dev.ftcheck.rules.StaticChecker;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourcePath;
import dev.ftcheck.suppression.InlineSuppressions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** One {@code ftcheck check}: finds the files, analyses them and decides what counts. */
public final class CheckRun {

  private final CheckSettings settings;
  private final ContentStore store;

  /**
   * @param store what earlier runs found out
   */
  public CheckRun(CheckSettings settings, ContentStore store) {
    this.settings = settings;
    this.store = store;
  }

  /**
   * @throws UsageException where a path, the baseline or the revision cannot be used, or there is
   *     no Python file
   * @throws NothingReadException where every file was refused
   */
  public CheckOutcome run(CheckProgress progress) {
    return run(files -> StaticChecker.check(files, progress, store));
  }

  /**
   * As {@link #run(CheckProgress)}.
   *
   * @param reader as of {@link StaticChecker#check(List, CheckProgress, ContentStore, Consumer)}
   */
  public CheckOutcome run(CheckProgress progress, Consumer<Analysis> reader) {
    return run(files -> StaticChecker.check(files, progress, store, reader));
  }

  private CheckOutcome run(Function<List<SourcePath>, CheckResult> checker) {
    Verdicts verdicts = new Verdicts(settings);
    settings.paths().forEach(CheckRun::requireExists);
    Optional<ChangedLines> changed =
        settings
            .diffBase()
            .map(base -> GitRepository.around(settings.paths().getFirst()).since(base));
    FoundSources found =
        FoundSources.below(settings.paths(), settings.directory(), settings.exclude());
    CheckResult result = checker.apply(found.files());
    List<Diagnostic> diagnostics = new ArrayList<>(found.problems());
    diagnostics.addAll(result.diagnostics());
    requireSomething(result, diagnostics);

    FileTexts texts = new FileTexts(found.files());
    InlineSuppressions comments = new InlineSuppressions(result.pragmas(), texts, CheckRun::ruleId);
    changed.ifPresent(lines -> verdicts.only(lines, withoutLinks(found.base())));
    verdicts.judge(result.findings(), comments, texts, found.base());
    Report report =
        new Report(
            found.base(), verdicts.shown(), diagnostics, result.statistics(), verdicts.withheld());
    return new CheckOutcome(report, texts, comments.notices());
  }

  /** As git names the work tree. */
  private static Path withoutLinks(Path base) {
    try {
      return base.toRealPath();
    } catch (IOException vanished) {
      return base;
    }
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
