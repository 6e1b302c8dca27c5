package dev.ftcheck.cli;

import dev.ftcheck.cli.check.CheckSettings;
import dev.ftcheck.cli.config.Configuration;
import dev.ftcheck.cli.config.ConfigurationFile;
import dev.ftcheck.cli.config.FailOn;
import dev.ftcheck.cli.output.Format;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.sarif.MergedLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of {@code ftcheck run} about what it reports. */
final class RunReportOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json, sarif, or github (workflow annotations).")
  Format format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report there instead of to standard error.")
  Path output;

  @Option(names = "--live", description = "Report each race as soon as it is seen, too.")
  boolean live;

  @Option(names = "--halt", description = "Stop the program at the first finding.")
  boolean halt;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Stop the program after this time and report what was found.")
  Double timeout;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 66 on findings from this level on: error, warning (if not given), note, or"
              + " never.")
  private FailOn failOn;

  @Option(
      names = "--select",
      paramLabel = "RULE",
      split = ",",
      description = "Report these rules alone: ids (FT101), prefixes (FT1) or names.")
  private List<String> select;

  @Option(
      names = "--ignore",
      paramLabel = "RULE",
      split = ",",
      description = "Do not report these rules.")
  private List<String> ignore;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "A SARIF file of an earlier run: only findings that are not in it count.")
  private Path baseline;

  @Option(
      names = "--merge",
      paramLabel = "CHECK.sarif",
      description =
          "Report as SARIF: the results of ftcheck check in this file, marked as observed where the"
              + " run showed them, and what the run alone showed.")
  private Path merge;

  @Option(
      names = "--show-suppressed",
      description = "Report suppressed and baseline findings, too, marked as such.")
  private boolean showSuppressed;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = ColorChoice.DESCRIPTION)
  ColorChoice color;

  @Option(names = "--verbose", description = "Name the functions that only one thread entered.")
  boolean verbose;

  /** The log of a check that the report is to be merged into, read. */
  Optional<MergedLog> merged(Console console) {
    if (merge == null) {
      return Optional.empty();
    }
    if (format == Format.JSON || format == Format.GITHUB) {
      throw new UsageException("--merge writes SARIF; it does not go with another --format");
    }
    try {
      return Optional.of(MergedLog.read(console.resolve(merge)));
    } catch (IOException e) {
      throw new UsageException("--merge " + merge + " cannot be used: " + e.getMessage());
    }
  }

  /** The options over the configuration of the current folder. */
  CheckSettings settings(Console console) {
    Configuration configuration = ConfigurationFile.nearest(console.directory());
    return new CheckSettings(
        List.of(),
        console.directory(),
        configuration,
        select == null ? configuration.select().orElse(List.of()) : select,
        ignore == null ? configuration.ignore().orElse(List.of()) : ignore,
        List.of(),
        failOn == null ? configuration.failOn().orElse(FailOn.WARNING) : failOn,
        Confidence.LOW,
        Optional.ofNullable(baseline).map(console::resolve).or(configuration::baseline),
        showSuppressed,
        Optional.empty());
  }
}
