package dev.ftcheck.cli.check;

import dev.ftcheck.cli.config.Configuration;
import dev.ftcheck.cli.config.FailOn;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a run is to do, options and configuration merged. Immutable.
 *
 * @param paths files and folders, absolute
 * @param directory what the user's relative paths are relative to; reports name files relative to
 *     it where they lie below it
 * @param exclude globs of files and folders that are not read, as {@link ExcludeGlobs} makes them
 * @param baseline a SARIF file of an earlier run
 * @param showSuppressed whether suppressed findings stay in the report, marked
 * @param diffBase the git revision on whose lines findings do not count
 */
public record CheckSettings(
    List<Path> paths,
    Path directory,
    Configuration configuration,
    List<String> select,
    List<String> ignore,
    List<String> exclude,
    FailOn failOn,
    Confidence minConfidence,
    Optional<Path> baseline,
    boolean showSuppressed,
    Optional<String> diffBase) {

  /** Where the project's own files are: the first path's folder, else where it is configured. */
  public Path projectFolder() {
    Path first = paths.getFirst();
    Path folder = Files.isDirectory(first) ? first : first.getParent();
    boolean isProject =
        Stream.of("pyproject.toml", "setup.cfg", "requirements.txt")
            .anyMatch(name -> Files.exists(folder.resolve(name)));
    return isProject ? folder : configuration.folder();
  }

  /** Those of the rules that are wanted. */
  public List<Finding> selected(List<Finding> findings) {
    Predicate<String> selection = RuleSelection.of(select, ignore);
    return findings.stream().filter(finding -> selection.test(finding.ruleId())).toList();
  }
}
