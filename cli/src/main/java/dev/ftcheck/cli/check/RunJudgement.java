package dev.ftcheck.cli.check;

import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.RelatedLocation;
import dev.ftcheck.parser.Comment;
import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.report.Report;
import dev.ftcheck.rules.CheckResult;
import dev.ftcheck.rules.RuleCatalogue;
import dev.ftcheck.rules.RuleMetadata;
import dev.ftcheck.rules.StaticChecker;
import dev.ftcheck.source.SourcePath;
import dev.ftcheck.source.SourceReader;
import dev.ftcheck.source.UnreadableSourceException;
import dev.ftcheck.suppression.InlineSuppressions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides which findings of a checked run are shown and which count. */
public final class RunJudgement {

  private static final CheckResult.Statistics NO_STATISTICS =
      new CheckResult.Statistics(0, 0, 0, 0, 0, 0, List.of());

  private final CheckSettings settings;
  private final Map<String, SourcePath> files = new LinkedHashMap<>();

  /** Complains about unknown rules and a bad baseline before the program runs. */
  public RunJudgement(CheckSettings settings) {
    this.settings = settings;
    new Verdicts(settings);
  }

  /** The findings with their sources; comments without use are no matter of one run. */
  public CheckOutcome judge(List<Finding> findings) {
    findings.forEach(this::takeFiles);
    FileTexts texts = new FileTexts(List.copyOf(files.values()));
    InlineSuppressions comments =
        new InlineSuppressions(
            pragmas(), texts, name -> RuleCatalogue.find(name).map(RuleMetadata::id));
    Verdicts verdicts = new Verdicts(settings);
    verdicts.judge(findings, comments, texts, settings.directory());
    Report report =
        new Report(
            settings.directory(), verdicts.shown(), List.of(), NO_STATISTICS, verdicts.withheld());
    return new CheckOutcome(report, texts, List.of());
  }

  private void takeFiles(Finding finding) {
    take(finding.primary().path());
    for (RelatedLocation related : finding.related()) {
      take(related.location().path());
    }
    finding.paths().forEach(path -> path.steps().forEach(step -> take(step.location().path())));
  }

  private void take(String path) {
    Path file = settings.directory().resolve(path);
    if (!path.isEmpty() && Files.isRegularFile(file)) {
      files.putIfAbsent(path, new SourcePath(file, path, settings.directory()));
    }
  }

  private List<Comment> pragmas() {
    List<Comment> found = new ArrayList<>();
    for (SourcePath file : files.values()) {
      try {
        PythonParser.parse(SourceReader.read(file)).comments().stream()
            .filter(StaticChecker::isPragma)
            .forEach(found::add);
      } catch (PythonSyntaxException | UnreadableSourceException changed) {
        // The program ran from another text: there is nothing to suppress by.
      }
    }
    return found;
  }
}
