package dev.ftcheck.cli;

import dev.ftcheck.analysis.PhaseTimes;
import dev.ftcheck.cache.ContentStore;
import dev.ftcheck.cli.check.CheckCache;
import dev.ftcheck.cli.check.CheckOutcome;
import dev.ftcheck.cli.check.CheckRun;
import dev.ftcheck.cli.check.CheckSettings;
import dev.ftcheck.cli.check.ExcludeGlobs;
import dev.ftcheck.cli.check.NothingReadException;
import dev.ftcheck.cli.config.Configuration;
import dev.ftcheck.cli.config.ConfigurationFile;
import dev.ftcheck.cli.config.FailOn;
import dev.ftcheck.cli.output.Format;
import dev.ftcheck.cli.text.RunTimes;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.report.Report;
import dev.ftcheck.sarif.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ftcheck check}. */
@Command(
    name = "check",
    description = "Analyses Python files as one program and reports races and deadlocks.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders; the current folder if not given.")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json, sarif, or github (workflow annotations).")
  private Format format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report there instead of to standard output.")
  private Path output;

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
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 1 on findings from this level on: error, warning (if not given), note, or"
              + " never.")
  private FailOn failOn;

  @Option(
      names = "--min-confidence",
      paramLabel = "LEVEL",
      description = "Report findings from this confidence on: high, medium (if not given), or low.")
  private Confidence minConfidence;

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      split = ",",
      description = "Do not read these files and folders.")
  private List<String> exclude;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "A SARIF file of an earlier run: only findings that are not in it count.")
  private Path baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "Write all findings there as a baseline, report nothing and exit with 0.")
  private Path writeBaseline;

  @Option(
      names = "--diff",
      paramLabel = "BASE",
      description =
          "Report only findings on lines changed since this git revision; all files are read.")
  private String diff;

  @Option(
      names = "--show-suppressed",
      description = "Report suppressed and baseline findings, too, marked as such.")
  private boolean showSuppressed;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The pyproject.toml to use instead of the nearest above the first path.")
  private Path config;

  @Option(
      names = "--no-cache",
      description = "Neither use what earlier runs found out, nor keep what this one does.")
  private boolean noCache;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = ColorChoice.DESCRIPTION)
  private ColorChoice color;

  @Option(names = "--stats", description = "Say on standard error where the time of the run went.")
  private boolean stats;

  @Option(names = "--debug", description = "Show the stack trace of a defect of ftcheck.")
  private boolean debug;

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    CheckSettings settings = settings();
    PhaseTimes times = stats ? PhaseTimes.on() : PhaseTimes.off();
    Reporting reporting = new Reporting(console, format, useColor(), Origin.CHECK);
    try {
      CheckOutcome outcome = run(settings, times);
      reporting.say(outcome);
      if (writeBaseline != null) {
        reporting.writeBaseline(outcome, console.resolve(writeBaseline));
        return ExitCode.CLEAN;
      }
      times.run(
          "report",
          () ->
              reporting.write(
                  outcome.asDefects(), Optional.ofNullable(output).map(console::resolve)));
      return exitCode(outcome.report(), settings.failOn());
    } catch (NothingReadException e) {
      reporting.sayDiagnostics(e.diagnostics());
      throw new UsageException(e.getMessage());
    } finally {
      if (stats) {
        console.err().print(RunTimes.of(times));
      }
    }
  }

  /**
   * A diagnostic about no file says that a part of the analysis has failed: nobody may rely on the
   * rest.
   */
  private static int exitCode(Report report, FailOn failOn) {
    boolean failed =
        report.diagnostics().stream().anyMatch(diagnostic -> diagnostic.path().isEmpty());
    if (failed) {
      return ExitCode.TROUBLE;
    }
    return failOn.fails(report) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private CheckOutcome run(CheckSettings settings, PhaseTimes times) throws InterruptedException {
    try (TerminalProgress progress = new TerminalProgress(console, times)) {
      ContentStore store =
          noCache ? ContentStore.none() : CheckCache.of(console.environment(), console.directory());
      return new CheckRun(settings, store).run(progress);
    }
  }

  private CheckSettings settings() {
    List<Path> roots =
        (paths.isEmpty() ? List.of(Path.of(".")) : paths).stream().map(console::resolve).toList();
    Configuration configuration =
        config == null
            ? ConfigurationFile.nearest(roots.getFirst())
            : ConfigurationFile.read(console.resolve(config));
    return new CheckSettings(
        roots,
        console.directory(),
        configuration,
        orElse(select, configuration.select(), List.of()),
        orElse(ignore, configuration.ignore(), List.of()),
        excludes(configuration),
        orElse(failOn, configuration.failOn(), FailOn.WARNING),
        orElse(minConfidence, configuration.minConfidence(), Confidence.MEDIUM),
        Optional.ofNullable(baseline).map(console::resolve).or(configuration::baseline),
        showSuppressed,
        Optional.ofNullable(diff));
  }

  /** What the command line says, else what the configuration says, else the default. */
  private static <T> T orElse(T option, Optional<T> configured, T otherwise) {
    return option == null ? configured.orElse(otherwise) : option;
  }

  private List<String> excludes(Configuration configuration) {
    return exclude == null
        ? ExcludeGlobs.below(configuration.folder(), configuration.exclude().orElse(List.of()))
        : ExcludeGlobs.below(console.directory(), exclude);
  }

  private boolean useColor() {
    return (output == null || color == ColorChoice.ALWAYS) && color.isOn(console);
  }
}
