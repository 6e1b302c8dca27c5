package dev.ftcheck.tests.dynamic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program of {@code corpus/dynamic}.
 *
 * @param name for a person: the path below that folder
 */
public record DynamicProgram(String name, Path file) {

  private static final Path FOLDER = Path.of("../corpus/dynamic").toAbsolutePath().normalize();

  /** Every program, in order of their names. */
  public static List<DynamicProgram> all() {
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      return walk.filter(file -> file.toString().endsWith(".py"))
          .sorted()
          .map(file -> new DynamicProgram(name(file), file))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String name(Path file) {
    return FOLDER.relativize(file).toString().replace('\\', '/').replaceFirst("\\.py$", "");
  }

  /**
   * What it is labelled with.
   *
   * @throws IllegalArgumentException for wrong labels
   */
  public GroundTruth truth() {
    try {
      return GroundTruth.of(Files.readString(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(name + ": " + wrong.getMessage(), wrong);
    }
  }
}
