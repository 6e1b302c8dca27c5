package dev.ftcheck.cli;

import dev.ftcheck.cli.check.CheckCache;
import dev.ftcheck.cli.check.CheckOutcome;
import dev.ftcheck.cli.check.CheckRun;
import dev.ftcheck.cli.check.CheckSettings;
import dev.ftcheck.cli.check.ExcludeGlobs;
import dev.ftcheck.cli.check.NothingReadException;
import dev.ftcheck.cli.config.Configuration;
import dev.ftcheck.cli.config.ConfigurationFile;
import dev.ftcheck.cli.config.FailOn;
import dev.ftcheck.cli.graph.Diagram;
import dev.ftcheck.cli.graph.DiagramFormat;
import dev.ftcheck.cli.graph.DiagramKind;
import dev.ftcheck.cli.output.Format;
import dev.ftcheck.finding.Confidence;
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

/** {@code ftcheck graph}. */
@Command(
    name = "graph",
    description = "Draws which locks are taken under which, or who starts which threads.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class GraphCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders; the current folder if not given.")
  private List<Path> paths = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "locks",
      description = "locks (cycles in red) or threads.")
  private DiagramKind kind;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "dot",
      description = "dot (for Graphviz) or mermaid.")
  private DiagramFormat format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the graph there instead of to standard output.")
  private Path output;

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      split = ",",
      description = "Do not read these files and folders.")
  private List<String> exclude;

  @Option(names = "--debug", description = "Show the stack trace of a defect of ftcheck.")
  private boolean debug;

  private final Console console;

  GraphCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    Reporting reporting = new Reporting(console, Format.TEXT, false, Origin.CHECK);
    AtomicReference<Diagram> diagram = new AtomicReference<>();
    try (TerminalProgress progress = new TerminalProgress(console)) {
      CheckOutcome outcome =
          new CheckRun(settings(), CheckCache.of(console.environment(), console.directory()))
              .run(progress, analysis -> diagram.set(kind.of(analysis)));
      reporting.say(outcome);
    } catch (NothingReadException e) {
      reporting.sayDiagnostics(e.diagnostics());
      throw new UsageException(e.getMessage());
    }
    if (diagram.get() == null) {
      return ExitCode.TROUBLE;
    }
    write(diagram.get());
    return ExitCode.CLEAN;
  }

  private void write(Diagram diagram) {
    if (output == null) {
      format.write(diagram, console.out());
      return;
    }
    Path file = console.resolve(output);
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      format.write(diagram, writer);
    } catch (IOException | UncheckedIOException e) {
      throw new UsageException(file + ": cannot be written");
    }
    console.err().println("ftcheck: graph written to " + file);
  }

  private CheckSettings settings() {
    List<Path> roots =
        (paths.isEmpty() ? List.of(Path.of(".")) : paths).stream().map(console::resolve).toList();
    Configuration configuration = ConfigurationFile.nearest(roots.getFirst());
    return new CheckSettings(
        roots,
        console.directory(),
        configuration,
        List.of(),
        List.of(),
        exclude == null
            ? ExcludeGlobs.below(configuration.folder(), configuration.exclude().orElse(List.of()))
            : ExcludeGlobs.below(console.directory(), exclude),
        FailOn.NEVER,
        Confidence.LOW,
        Optional.empty(),
        false,
        Optional.empty());
  }
}
