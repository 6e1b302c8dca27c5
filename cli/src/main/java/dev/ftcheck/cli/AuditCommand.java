package dev.ftcheck.cli;

import dev.ftcheck.cli.audit.Audit;
import dev.ftcheck.cli.audit.AuditFormat;
import dev.ftcheck.cli.audit.AuditJson;
import dev.ftcheck.cli.audit.AuditMarkdown;
import dev.ftcheck.cli.audit.AuditText;
import dev.ftcheck.cli.audit.ProgramSurvey;
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
import dev.ftcheck.cli.text.Palette;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.rules.dependencies.DependencyReport;
import dev.ftcheck.rules.dependencies.DependencySurvey;
import dev.ftcheck.rules.dependencies.NativeExtension;
import dev.ftcheck.sarif.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ftcheck audit}. */
@Command(
    name = "audit",
    description = "Answers whether a code base may drop the GIL, and what to mend first.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class AuditCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders; the current folder if not given.")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, markdown (for a pull request), json, or sarif.")
  private AuditFormat format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report there instead of to standard output.")
  private Path output;

  @Option(
      names = "--python",
      paramLabel = "ENV",
      description =
          "An interpreter or an environment's folder: its packages and their extension modules are"
              + " looked into.")
  private Path python;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 1 on findings from this level on: error, warning, note, or never (if not"
              + " given).")
  private FailOn failOn;

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
      names = "--config",
      paramLabel = "FILE",
      description = "The pyproject.toml to use instead of the nearest above the first path.")
  private Path config;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = ColorChoice.DESCRIPTION)
  private ColorChoice color;

  @Option(names = "--debug", description = "Show the stack trace of a defect of ftcheck.")
  private boolean debug;

  private final Console console;

  AuditCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    CheckSettings settings = settings();
    Reporting reporting = new Reporting(console, Format.SARIF, false, Origin.AUDIT);
    try {
      AtomicReference<ProgramSurvey> survey = new AtomicReference<>(ProgramSurvey.NONE);
      CheckOutcome outcome = run(settings, survey);
      reporting.say(outcome);
      DependencyReport dependencies =
          DependencySurvey.of(
              settings.projectFolder(), Optional.ofNullable(python).map(console::resolve));
      reporting.sayDiagnostics(dependencies.diagnostics());
      CheckOutcome all = outcome.with(settings.selected(NativeExtension.findings(dependencies)));
      if (format == AuditFormat.SARIF) {
        reporting.write(all, Optional.ofNullable(output).map(console::resolve));
      } else {
        write(Audit.of(all, survey.get(), dependencies));
      }
      return exitCode(all, settings);
    } catch (NothingReadException e) {
      reporting.sayDiagnostics(e.diagnostics());
      throw new UsageException(e.getMessage());
    }
  }

  /** As of {@code ftcheck check}. */
  private static int exitCode(CheckOutcome outcome, CheckSettings settings) {
    boolean failed =
        outcome.report().diagnostics().stream().anyMatch(diagnostic -> diagnostic.path().isEmpty());
    if (failed) {
      return ExitCode.TROUBLE;
    }
    return settings.failOn().fails(outcome.report()) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private CheckOutcome run(CheckSettings settings, AtomicReference<ProgramSurvey> survey)
      throws InterruptedException {
    try (TerminalProgress progress = new TerminalProgress(console)) {
      return new CheckRun(settings, CheckCache.of(console.environment(), console.directory()))
          .run(progress, analysis -> survey.set(ProgramSurvey.of(analysis)));
    }
  }

  private void write(Audit audit) {
    if (output == null) {
      write(audit, console.out());
      return;
    }
    Path file = console.resolve(output);
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      write(audit, writer);
    } catch (IOException | UncheckedIOException e) {
      throw new UsageException(file + ": cannot be written");
    }
    console.err().println("ftcheck: audit written to " + file);
  }

  private void write(Audit audit, Writer writer) {
    try {
      switch (format) {
        case TEXT -> new AuditText(Palette.of(useColor())).write(audit, writer);
        case MARKDOWN -> AuditMarkdown.write(audit, writer);
        case JSON -> AuditJson.write(audit, Version.current(), writer);
        case SARIF -> throw new IllegalStateException("written by Reporting");
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
        configuration.select().orElse(List.of()),
        configuration.ignore().orElse(List.of()),
        exclude == null
            ? ExcludeGlobs.below(configuration.folder(), configuration.exclude().orElse(List.of()))
            : ExcludeGlobs.below(console.directory(), exclude),
        failOn == null ? FailOn.NEVER : failOn,
        Confidence.LOW,
        Optional.ofNullable(baseline).map(console::resolve).or(configuration::baseline),
        false,
        Optional.empty());
  }

  private boolean useColor() {
    return (output == null || color == ColorChoice.ALWAYS) && color.isOn(console);
  }
}
