package dev.ftcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Does once, at build time, what users do: the JVM remembers the classes and code for {@code
 * ftcheck.aot} (JEP 514, JEP 515).
 */
final class AotTraining {

  private AotTraining() {}

  /** The argument is a folder of Python files. */
  public static void main(String[] args) throws ClassNotFoundException, IOException {
    Class.forName(Main.class.getName());
    Path cache = Files.createTempDirectory("ftcheck-training");
    try {
      train(args, cache);
    } finally {
      delete(cache);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The first two checks fill the cache and use it. */
  private static void train(String[] args, Path cache) {
    Console console =
        new Console(
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            true,
            true,
            Map.of("FTCHECK_CACHE", cache.toString()),
            Path.of(args[0]).toAbsolutePath());
    String[][] commands = {
      {"--version"},
      {"--help"},
      {"check", "."},
      {"check", "."},
      {"check", "--no-cache", "--format", "sarif", "--show-suppressed", "."},
      {"check", "--no-cache", "--format", "json", "."},
      {"check", "--no-cache", "--format", "github", "."},
      {"check", "--no-such-option"},
      {"rules"},
      {"explain", "FT201"},
      {"run", "--no-detect", "-c", "pass"},
      {"run", "--no-detect", args[0] + "/run/small.py"},
      {"run", "--no-detect", args[0] + "/run/ordinary.py"},
      {"run", "--no-detect", args[0] + "/run/library.py"},
    };
    for (String[] command : commands) {
      Ftcheck.run(console, command);
    }
  }
}
