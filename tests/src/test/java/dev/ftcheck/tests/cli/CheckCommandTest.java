package dev.ftcheck.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ftcheck check} from its arguments to its exit code, on folders whose findings do not
 * matter.
 */
class CheckCommandTest {

  private static final String HARMLESS = "def add(a, b):\n    return a + b\n";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    file("pkg/a.py", HARMLESS);
    file("pkg/b.py", HARMLESS);
  }

  @Test
  void harmless_code_has_no_findings_and_exit_code_0() {
    Run run = Run.ftcheck(folder, "check", "pkg");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("No findings."), run.out());
    assertTrue(run.out().contains("Checked 2 files"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void the_current_folder_is_checked_if_no_path_is_given() {
    assertTrue(Run.ftcheck(folder, "check").out().contains("Checked 2 files"));
  }

  @Test
  void json_is_well_formed() throws IOException {
    JsonNode report = json(Run.ftcheck(folder, "check", "--format", "json", "."));
    assertEquals(1, report.path("version").asInt());
    assertEquals(2, report.at("/statistics/files").asInt());
    assertTrue(report.path("findings").isArray());
  }

  @Test
  void sarif_is_well_formed() throws IOException {
    JsonNode log = json(Run.ftcheck(folder, "check", "--format", "sarif", "."));
    assertEquals("2.1.0", log.path("version").asText());
    assertEquals("ftcheck-static/", log.at("/runs/0/automationDetails/id").asText());
  }

  @Test
  void a_report_can_go_to_a_file() throws IOException {
    Run run = Run.ftcheck(folder, "check", "--format", "sarif", "--output", "out.sarif", "pkg");
    assertEquals("", run.out());
    assertTrue(run.err().contains("0 findings written to "), run.err());
    assertEquals(
        "2.1.0",
        new ObjectMapper().readTree(folder.resolve("out.sarif").toFile()).path("version").asText());
  }

  @Test
  void a_report_that_cannot_be_written_is_trouble() {
    assertTrouble("cannot be written", "check", "--output", "no/such/folder/out.txt", "pkg");
  }

  @Test
  void a_file_with_a_syntax_error_is_named_and_the_others_are_checked() throws IOException {
    file("pkg/bad.py", "def (:\n");
    Run run = Run.ftcheck(folder, "check", "--format", "sarif", "pkg");
    assertEquals(0, run.exitCode());
    assertTrue(run.err().startsWith("pkg/bad.py:1:5: error: "), run.err());
    JsonNode notification = json(run).at("/runs/0/invocations/0/toolExecutionNotifications/0");
    assertEquals(
        "pkg/bad.py",
        notification.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
    assertFalse(run.hasStackTrace());
  }

  @Test
  void nothing_but_refused_files_is_trouble() throws IOException {
    file("bad/a.py", "def (:\n");
    file("bad/b.py", new byte[] {'x', '=', (byte) 0xff});
    Run run = Run.ftcheck(folder, "check", "bad");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("bad/a.py:1:5: error: "), run.err());
    assertTrue(run.err().contains("bad/b.py:1: error: "), run.err());
    assertTrue(run.err().contains("nothing could be read"), run.err());
  }

  @Test
  void an_unreadable_file_does_not_keep_the_others_from_being_checked() throws IOException {
    Path secret = file("pkg/secret.py", HARMLESS);
    assumeFalse(!secret.toFile().setReadable(false) || Files.isReadable(secret), "run as root");
    Run run = Run.ftcheck(folder, "check", "pkg");
    assertEquals(0, run.exitCode());
    assertTrue(run.err().contains("pkg/secret.py: error: permission denied"), run.err());
  }

  @Test
  void a_loop_of_links_ends() throws IOException {
    Files.createSymbolicLink(folder.resolve("pkg/loop"), folder.resolve("pkg"));
    Files.createSymbolicLink(folder.resolve("pkg/dead.py"), folder.resolve("nowhere"));
    Run run = Run.ftcheck(folder, "check", "pkg");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("Checked 2 files"), run.out());
  }

  @Test
  void a_missing_path_is_trouble() {
    assertTrouble("nope: no such file or folder", "check", "pkg", "nope");
  }

  @Test
  void a_folder_without_python_is_trouble() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    assertTrouble("no Python files in ", "check", "empty");
  }

  @Test
  void wrong_options_are_trouble() {
    assertTrouble("Unknown option: '--fast'", "check", "--fast");
    assertTrouble("--format", "check", "--format", "yaml");
    assertTrouble("--fail-on", "check", "--fail-on", "always");
    assertTrouble("there is no rule `FT999`", "check", "--select", "FT999", "pkg");
    assertTrouble("Unmatched argument", "chekc");
    assertTrouble("name a command");
  }

  @Test
  void excluded_files_are_not_read() {
    assertTrue(Run.ftcheck(folder, "check", "--exclude", "b.py").out().contains("Checked 1 file,"));
    assertTrue(
        Run.ftcheck(folder, "check", "--exclude", "pkg/a*").out().contains("Checked 1 file,"));
  }

  @Test
  void files_are_named_relative_to_where_the_user_stands() throws IOException {
    file("pkg/bad.py", "def (:\n");
    assertTrue(Run.ftcheck(folder.resolve("pkg"), "check").err().startsWith("bad.py:1:5: "));
    assertTrue(Run.ftcheck(folder, "check", "pkg").err().startsWith("pkg/bad.py:1:5: "));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    assertTrue(Run.ftcheck(elsewhere, "check", "../pkg").err().startsWith("bad.py:1:5: "));
  }

  @Test
  void a_baseline_can_be_written_and_used() {
    assertEquals(
        0, Run.ftcheck(folder, "check", "--write-baseline", "base.sarif", "pkg").exitCode());
    assertEquals(0, Run.ftcheck(folder, "check", "--baseline", "base.sarif", "pkg").exitCode());
  }

  @Test
  void a_baseline_that_is_none_is_trouble() throws IOException {
    file("base.sarif", "import os");
    assertTrouble("base.sarif cannot be used", "check", "--baseline", "base.sarif", "pkg");
    assertTrouble("missing.sarif cannot be used", "check", "--baseline", "missing.sarif", "pkg");
  }

  private void assertTrouble(String message, String... args) {
    Run run = Run.ftcheck(folder, args);
    assertEquals(2, run.exitCode(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertFalse(run.hasStackTrace(), run.err());
  }

  private static JsonNode json(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }
}
