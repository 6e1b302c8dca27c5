package dev.ftcheck.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What options and comments do to a program with one finding, a lost update in line 5. */
class FindingsTest {

  private static final String RACE =
      """
      import threading

      class Counter:
          def hit(self):
              self.hits += 1

      counter = Counter()
      counter.hits = 0
      threads = [threading.Thread(target=counter.hit) for _ in range(4)]
      for thread in threads:
          thread.start()
      for thread in threads:
          thread.join()
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("shop.py"), RACE);
  }

  @Test
  void an_error_means_exit_code_1() {
    Run run = check();
    assertEquals(1, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("shop.py:5:9: error[FT101] "), run.out());
    assertTrue(run.out().contains("5 |         self.hits += 1"), run.out());
    assertTrue(run.out().contains("Found 1 error."), run.out());
  }

  @Test
  void fail_on_never_shows_findings_with_exit_code_0() {
    Run run = check("--fail-on", "never");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("FT101"), run.out());
  }

  @Test
  void rules_can_be_selected_and_ignored_by_id_prefix_and_name() {
    assertEquals(1, check("--select", "FT101").exitCode());
    assertEquals(1, check("--select", "FT1,FT2").exitCode());
    assertEquals(1, check("--select", "unsynchronized-update").exitCode());
    assertEquals(0, check("--select", "FT2").exitCode());
    assertEquals(0, check("--ignore", "ft101").exitCode());
    assertEquals(0, check("--select", "FT1", "--ignore", "unsynchronized-update").exitCode());
  }

  @Test
  void sarif_and_json_and_github_hold_the_finding() throws IOException {
    JsonNode result = json(check("--format", "sarif")).at("/runs/0/results/0");
    assertEquals("FT101", result.path("ruleId").asText());
    assertEquals(5, result.at("/locations/0/physicalLocation/region/startLine").asInt());
    JsonNode finding = json(check("--format", "json")).at("/findings/0");
    assertEquals("shop.py", finding.at("/location/path").asText());
    assertTrue(finding.path("paths").size() >= 2);
    assertTrue(check("--format", "github").out().startsWith("::error file=shop.py,line=5,"));
  }

  @Test
  void a_comment_suppresses_the_finding() throws IOException {
    replace("self.hits += 1", "self.hits += 1  # ftcheck: ignore[FT101] an estimate");
    Run run = check();
    assertEquals(0, run.exitCode(), run.out());
    assertTrue(run.out().startsWith("No findings. Not counted: 1 suppressed."), run.out());
    assertEquals("", run.err());
    assertTrue(check("--show-suppressed").out().contains("(suppressed: an estimate)"));
    assertEquals(
        "an estimate",
        json(check("--show-suppressed", "--format", "sarif"))
            .at("/runs/0/results/0/suppressions/0/justification")
            .asText());
  }

  @Test
  void a_comment_of_no_use_is_noted() throws IOException {
    replace("import threading", "import threading  # ftcheck: ignore[FT101]");
    assertEquals(
        "shop.py:1: note: this comment does not suppress FT101; remove it\n", check().err());
  }

  @Test
  void a_path_can_be_ignored() throws IOException {
    Files.writeString(
        folder.resolve("pyproject.toml"), "[tool.ftcheck.per-path-ignores]\n'sho*.py' = ['FT1']\n");
    assertEquals(0, check().exitCode());
  }

  @Test
  void only_what_is_not_in_the_baseline_counts() throws IOException {
    Run written = check("--write-baseline", "base.sarif");
    assertEquals(0, written.exitCode());
    assertEquals("", written.out());
    replace("class Counter:", "\n\nclass Counter:");
    Run again = check("--baseline", "base.sarif");
    assertEquals(0, again.exitCode(), again.out());
    assertTrue(again.out().contains("1 in the baseline"), again.out());
    replace("self.hits += 1", "self.hits += 2");
    assertEquals(1, check("--baseline", "base.sarif").exitCode());
  }

  @Test
  void output_without_a_terminal_has_no_colours_unless_asked_for() {
    assertFalse(check().out().contains("\u001b"));
    assertTrue(check("--color", "always").out().contains("\u001b"));
  }

  private Run check(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "check";
    System.arraycopy(options, 0, args, 1, options.length);
    args[args.length - 1] = "shop.py";
    return Run.ftcheck(folder, args);
  }

  private void replace(String from, String to) throws IOException {
    Path file = folder.resolve("shop.py");
    Files.writeString(file, Files.readString(file).replace(from, to));
  }

  private static JsonNode json(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }
}
