package dev.ftcheck.cli.config;

import dev.ftcheck.finding.Confidence;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@code pyproject.toml} says about ftcheck. Each option has the meaning of the command-line
 * option of that name, which overrides it. Immutable.
 *
 * @param folder where the file is; paths and globs in it are relative to that
 * @param perPathIgnores per glob the rules that are off there
 */
public record Configuration(
    Path folder,
    Optional<List<String>> select,
    Optional<List<String>> ignore,
    Optional<List<String>> exclude,
    Optional<FailOn> failOn,
    Optional<Confidence> minConfidence,
    Optional<Path> baseline,
    Map<String, List<String>> perPathIgnores) {

  /** What holds where there is no file. */
  public static Configuration none(Path folder) {
    return new Configuration(
        folder,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }
}
