package dev.ftcheck.tests.vm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program below {@code programs/} with what CPython 3.14 printed for it, see {@code record.py}
 * there.
 *
 * @param file the program, absolute and without symbolic links
 */
record ConformanceProgram(Path file) {

  /**
   * How a program says that it depends on what a process has once: the working directory, signals,
   * standard streams, child processes.
   */
  private static final String OWN_PROCESS = "# Runs as a process of its own.";

  /** Every program, ordered by name. */
  static List<ConformanceProgram> all() {
    try (Stream<Path> files = Files.walk(root(), 2)) {
      return files
          .filter(file -> root().relativize(file).getNameCount() == 2)
          .filter(file -> file.toString().endsWith(".py"))
          .sorted()
          .map(ConformanceProgram::new)
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The folder of the topics. */
  static Path root() {
    try {
      return Path.of(ConformanceProgram.class.getResource("/programs").toURI()).toRealPath();
    } catch (URISyntaxException | IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Topic and name: {@code basics/hello}. */
  String name() {
    return withSuffix(root().relativize(file), "").toString().replace('\\', '/');
  }

  boolean needsItsOwnProcess() {
    return read(file).lines().limit(3).anyMatch(OWN_PROCESS::equals);
  }

  /** What was recorded. The standard error counts only where there is some. */
  Transcript expected() {
    Path err = withSuffix(file, ".err");
    Path code = withSuffix(file, ".code");
    return new Transcript(
        read(withSuffix(file, ".out")),
        Files.exists(err) ? read(err) : "",
        Files.exists(code) ? Integer.parseInt(read(code).strip()) : 0);
  }

  /** The text without the folder in front of the program's name. */
  String withoutFolder(String text) {
    return text.replace(file.getParent() + "/", "");
  }

  private static Path withSuffix(Path file, String suffix) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - ".py".length()) + suffix);
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
