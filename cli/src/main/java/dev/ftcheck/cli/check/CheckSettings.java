package dev.ftcheck.cli.check;

import dev.ftcheck.cli.config.Configuration;
import dev.ftcheck.cli.config.FailOn;
import dev.ftcheck.finding.Confidence;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
    Optional<String> diffBase) {}
