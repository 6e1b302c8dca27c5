package dev.ftcheck.cli;

import dev.ftcheck.parser.AstExporter;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourceFinder;
import dev.ftcheck.source.SourcePath;
import dev.ftcheck.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ftcheck ast}. */
@Command(
    name = "ast",
    description = "Prints the syntax tree of a file as CPython's ast.dump does.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AstCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A file; with --out files and folders.")
  private List<Path> paths;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write one .ast file per source file below DIR, and an .err file where it is refused.")
  private Path out;

  private final Console console;

  AstCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return out == null ? print() : export();
  }

  private int print() {
    Path file = console.resolve(paths.getFirst());
    if (paths.size() > 1 || Files.isDirectory(file)) {
      throw new UsageException("give one file, or --out DIR for several");
    }
    try {
      SourcePath source = new SourcePath(file, paths.getFirst().toString(), file.getParent());
      console.out().print(AstExporter.dump(source));
      return ExitCode.CLEAN;
    } catch (UnreadableSourceException unreadable) {
      return refuse(unreadable.diagnostic());
    } catch (PythonSyntaxException invalid) {
      return refuse(invalid.diagnostic());
    }
  }

  private int refuse(Diagnostic diagnostic) {
    console.err().println(DiagnosticLine.of(diagnostic));
    return ExitCode.TROUBLE;
  }

  private int export() {
    SourceFinder.Result found =
        SourceFinder.find(
            paths.stream().map(console::resolve).toList(), SourceFinder.Options.defaults());
    List<Diagnostic> refused = new ArrayList<>(found.problems());
    try {
      refused.addAll(AstExporter.export(found.sources(), console.resolve(out)));
    } catch (IOException e) {
      throw new UsageException(out + ": cannot be written");
    }
    refused.forEach(diagnostic -> console.err().println(DiagnosticLine.of(diagnostic)));
    return refused.size() < found.sources().size() ? ExitCode.CLEAN : ExitCode.TROUBLE;
  }
}
