package dev.ftcheck.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;

/**
 * Does once, at build time, what users do: the JVM remembers the classes and code for {@code
 * ftcheck.aot} (JEP 514, JEP 515).
 */
final class AotTraining {

  private AotTraining() {}

  /** The argument is a folder of Python files. */
  public static void main(String[] args) throws ClassNotFoundException {
    Class.forName(Main.class.getName());
    Console console =
        new Console(
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            true,
            true,
            Map.of(),
            Path.of(args[0]).toAbsolutePath());
    String[][] commands = {
      {"--version"},
      {"--help"},
      {"check", "."},
      {"check", "--format", "sarif", "--show-suppressed", "."},
      {"check", "--format", "json", "."},
      {"check", "--format", "github", "."},
      {"check", "--no-such-option"},
      {"rules"},
      {"explain", "FT201"},
      {"run", "--no-detect", "-c", "pass"},
      {"run", "--no-detect", args[0] + "/run/small.py"},
      {"run", "--no-detect", args[0] + "/run/library.py"},
    };
    for (String[] command : commands) {
      Ftcheck.run(console, command);
    }
  }
}
