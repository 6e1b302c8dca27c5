package dev.ftcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with files below {@code src/test/resources/reports}. After a change of wording, run the
 * tests with {@code -Dgolden.update} and review the difference.
 */
public final class Golden {

  private Golden() {}

  public static void assertMatches(String name, String actual) {
    Path file = Path.of("src/test/resources/reports", name);
    try {
      if (System.getProperty("golden.update") != null) {
        Files.writeString(file, actual);
      }
      assertEquals(Files.readString(file), actual, file::toString);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
