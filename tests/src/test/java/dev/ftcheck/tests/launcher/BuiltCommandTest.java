package dev.ftcheck.tests.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ftcheck.tests.launcher.Sandbox.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the build has made, started as users start it. Skipped where only the tests are run and
 * nothing is packaged.
 */
@DisabledOnOs(OS.WINDOWS)
class BuiltCommandTest {

  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
  private static final Path BUILT = REPOSITORY.resolve("cli/target");

  @TempDir private Path folder;

  @BeforeEach
  void requireBuild() {
    assumeTrue(Files.exists(BUILT.resolve("ftcheck.aot")), "nothing is packaged");
  }

  @Test
  void it_starts_without_a_word_of_the_jvm() throws Exception {
    Result result = run(REPOSITORY.resolve("ftcheck") + " --version");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().matches("ftcheck \\d+\\.\\d+\\.\\d+\\n"), result.out());
    assertEquals("", result.err());
  }

  @Test
  void a_cache_that_cannot_be_used_is_passed_over_in_silence() throws Exception {
    Path target = Files.createDirectories(folder.resolve("cli/target"));
    Files.copy(REPOSITORY.resolve("ftcheck"), folder.resolve("ftcheck"));
    Files.copy(BUILT.resolve("ftcheck.jar"), target.resolve("ftcheck.jar"));
    Files.createSymbolicLink(target.resolve("lib"), BUILT.resolve("lib"));
    for (String content : List.of("", "no cache at all")) {
      Files.writeString(target.resolve("ftcheck.aot"), content);
      Result result = run("sh " + folder.resolve("ftcheck") + " --version");
      assertEquals(0, result.exitCode(), result.err());
      assertTrue(result.out().startsWith("ftcheck "), result.out());
      assertEquals("", result.err());
    }
    Files.delete(target.resolve("lib"));
  }

  @Test
  void a_reader_that_goes_away_is_no_trouble() throws Exception {
    Result result = run(REPOSITORY.resolve("ftcheck") + " explain FT201 | head -n 1");
    assertEquals(1, result.out().lines().count());
    assertEquals("", result.err());
  }

  @Test
  void the_libraries_beside_the_jar_hold_no_test_framework() throws IOException {
    try (Stream<Path> libraries = Files.list(BUILT.resolve("lib"))) {
      for (Path library : libraries.toList()) {
        assertFalse(
            library.getFileName().toString().matches("(junit|assertj|mockito).*"),
            library::toString);
      }
    }
  }

  private static Result run(String command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command);
    builder.environment().put("FTCHECK_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return Sandbox.finish(builder.start());
  }
}
