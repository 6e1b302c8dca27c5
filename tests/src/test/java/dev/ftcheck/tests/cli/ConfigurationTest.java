package dev.ftcheck.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code [tool.ftcheck]} of {@code pyproject.toml}. */
class ConfigurationTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("src/pkg"));
    Files.writeString(folder.resolve("src/pkg/a.py"), "x = 1\n");
    Files.writeString(folder.resolve("src/pkg/b.py"), "x = 1\n");
  }

  @Test
  void the_nearest_file_above_the_first_path_counts() throws IOException {
    configure("[tool.ftcheck]\nexclude = ['src/pkg/b.py']\n");
    assertChecked(1, "check", "src/pkg");
  }

  @Test
  void a_file_without_our_table_is_passed_over() throws IOException {
    configure("[tool.ftcheck]\nexclude = ['b.py']\n");
    Files.writeString(folder.resolve("src/pyproject.toml"), "[tool.other]\n# ftcheck\n");
    assertChecked(1, "check", "src");
  }

  @Test
  void a_file_that_does_not_speak_of_us_may_be_broken() throws IOException {
    configure("[tool.other\n");
    assertChecked(2, "check", "src");
  }

  @Test
  void options_override_the_file() throws IOException {
    configure("[tool.ftcheck]\nexclude = ['b.py']\n");
    assertChecked(2, "check", "--exclude", "nothing", "src");
  }

  @Test
  void a_named_file_counts_instead_of_the_nearest() throws IOException {
    Files.writeString(folder.resolve("other.toml"), "[tool.ftcheck]\nexclude = ['b.py']\n");
    assertChecked(1, "check", "--config", "other.toml", "src");
  }

  @Test
  void mistakes_are_named_with_the_file() throws IOException {
    assertMistake("unknown key `selct` in [tool.ftcheck]; did you mean `select`?", "selct = []");
    assertMistake("`select` must be a list of strings", "select = 'FT101'");
    assertMistake("`ignore` must be a list of strings", "ignore = [1]");
    assertMistake("`baseline` must be a string", "baseline = true");
    assertMistake(
        "`fail-on` must be one of error, warning, note, never, not `always`", "fail-on = 'always'");
    assertMistake(
        "`min-confidence` must be one of low, medium, high, not `1`", "min-confidence = '1'");
    assertMistake("`per-path-ignores` must be a table", "per-path-ignores = 1");
    assertMistake("`tests` must be a list of strings", "per-path-ignores = {tests = 'FT1'}");
  }

  @Test
  void a_syntax_error_is_named_with_its_line() throws IOException {
    configure("[tool.ftcheck]\nselect = [\n");
    Run run = Run.ftcheck(folder, "check", "src");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().matches("(?s)ftcheck: \\S+pyproject\\.toml:[23]:\\d+: .*"), run.err());
    assertFalse(run.hasStackTrace());
  }

  private void assertMistake(String message, String line) throws IOException {
    configure("[tool.ftcheck]\n" + line + "\n");
    Run run = Run.ftcheck(folder, "check", "src");
    assertEquals(2, run.exitCode());
    assertTrue(
        run.err().startsWith("ftcheck: " + folder.resolve("pyproject.toml") + ": "), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertFalse(run.hasStackTrace());
  }

  private void assertChecked(int files, String... args) {
    Run run = Run.ftcheck(folder, args);
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("Checked " + files + " file"), run.out());
  }

  private void configure(String text) throws IOException {
    Files.writeString(folder.resolve("pyproject.toml"), text);
  }
}
