package dev.ftcheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ftcheck ast}. */
@Command(
    name = "ast",
    description = "Prints the syntax tree of a file in the words of CPython's ast.dump.",
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
          "Write one .ast file per source file below DIR, and an .err file where a source is"
              + " refused.")
  private Path out;

  private final Console console;

  AstCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new UsageException("the parser is not built in yet");
  }
}
