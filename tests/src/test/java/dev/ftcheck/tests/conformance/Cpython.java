package dev.ftcheck.tests.conformance;

import dev.ftcheck.source.SourceFinder;
import dev.ftcheck.source.SourcePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/**
 * The CPython that the build unpacks: its interpreter and the sources of its library, test suite
 * included.
 */
public final class Cpython {

  private static final Path HOME =
      Path.of("target/cpython/org/bytedeco/cpython/linux-x86_64").toAbsolutePath();

  private Cpython() {}

  /** The folder of the standard library. */
  public static Path library() {
    return HOME.resolve("lib/python3.14");
  }

  /** Every source file of library and test suite. */
  public static List<SourcePath> sources() {
    return SourceFinder.find(List.of(library()), SourceFinder.Options.defaults()).sources();
  }

  /** About every n-th of {@link #sources}, always the same ones. */
  static List<SourcePath> sample(int n) {
    return sources().stream().filter(source -> checksum(name(source)) % n == 0).toList();
  }

  /** The path below the library. */
  static String name(SourcePath source) {
    return library().relativize(source.file()).toString().replace('\\', '/');
  }

  private static long checksum(String name) {
    CRC32 checksum = new CRC32();
    checksum.update(name.getBytes(StandardCharsets.UTF_8));
    return checksum.getValue();
  }

  /**
   * Runs the interpreter and waits for its end.
   *
   * @param script the script's resource name, next to this class
   * @param input what the script reads
   * @return what it writes
   */
  public static String run(String script, String input) {
    try {
      Path folder = Files.createTempDirectory("cpython");
      Path file = folder.resolve(script);
      try (InputStream resource = Cpython.class.getResourceAsStream(script)) {
        Files.copy(resource, file);
      }
      Path inputFile = Files.writeString(folder.resolve("input"), input);
      Path outputFile = folder.resolve("output");
      Process process =
          interpreter(List.of(file.toString()))
              .redirectInput(inputFile.toFile())
              .redirectOutput(outputFile.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (!process.waitFor(30, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException(script + " failed");
      }
      String output = Files.readString(outputFile);
      for (Path used : List.of(file, inputFile, outputFile, folder)) {
        Files.delete(used);
      }
      return output;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** The interpreter with its arguments, ready to start. */
  public static ProcessBuilder interpreter(List<String> arguments) {
    Path executable = HOME.resolve("bin/python3.14");
    if (!Files.isExecutable(executable) && !executable.toFile().setExecutable(true)) {
      throw new IllegalStateException("cannot make " + executable + " executable");
    }
    List<String> command = new ArrayList<>(arguments);
    command.addFirst(executable.toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PYTHONHOME", HOME.toString());
    builder.environment().put("LD_LIBRARY_PATH", HOME.toString());
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    return builder;
  }
}
