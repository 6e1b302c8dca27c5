package dev.ftcheck.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ftcheck audit} from its arguments to its report. */
class AuditCommandTest {

  private static final String CACHE =
      """
      import threading


      class Cache:
          'Thread-safe.'

          def __init__(self):
              self._lock = threading.Lock()
              self._items = {}

          def put(self, key, value):
              with self._lock:
                  self._items[key] = value

          def drop(self, key):
              with self._lock:
                  del self._items[key]

          def size(self):
              with self._lock:
                  return len(self._items)

          def clear(self):
              self._items = {}

          def reset(self):
              self._items = dict()
      """;

  private static final String COUNT =
      """
      import threading

      total = 0


      def work():
          global total
          total += 1


      def main():
          for _ in range(4):
              threading.Thread(target=work, daemon=True).start()


      main()
      """;

  private static final String HARMLESS = "def add(a, b):\n    return a + b\n";

  @TempDir private Path folder;

  @Test
  void code_without_shared_state_is_ready() throws IOException {
    file("plain.py", HARMLESS);
    Run run = Run.ftcheck(folder, "audit", ".");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(
        """
        May this code drop the GIL? Nothing found that speaks against it.

        1 module of 2 lines: 0 blocked, 0 need work, 1 ready.
        0 root causes to mend: 0 new without the GIL, 0 broken already and hit more
          often without it.
        Classifier that this supports: Programming Language :: Python :: Free Threading
          :: 3 - Stable
        """,
        run.out());
  }

  @Test
  void the_report_says_what_to_mend_first_and_who_shares_what() throws IOException {
    file("shop/cache.py", CACHE);
    file("shop/count.py", COUNT);
    file("plain.py", HARMLESS);
    String out = Run.ftcheck(folder, "audit", ".").out();
    assertTrue(out.startsWith("May this code drop the GIL? No:"), out);
    assertTrue(out.contains("1 blocked, 1 need work, 1 ready"), out);
    assertTrue(out.indexOf("shop/count.py:8 ") < out.indexOf("shop/cache.py:24 "), out);
    assertTrue(out.contains("also shop/cache.py:27"), out);
    assertTrue(out.contains("Cache._items: Cache._lock held at 3 of 5 places"), out);
    assertTrue(out.contains("many shop/count.py:13 runs count.work"), out);
    assertTrue(out.lines().allMatch(line -> line.length() <= 80), out);
  }

  @Test
  void json_has_everything() throws IOException {
    file("shop/cache.py", CACHE);
    file("shop/count.py", COUNT);
    JsonNode audit =
        new ObjectMapper().readTree(Run.ftcheck(folder, "audit", "--format", "json", ".").out());
    assertEquals("blocked", audit.path("verdict").asText());
    assertEquals("total", audit.at("/rootCauses/0/subject").asText());
    assertEquals("FT101", audit.at("/rootCauses/0/findings/0/rule").asText());
    assertEquals("broken already", audit.at("/rootCauses/0/effect").asText());
    assertEquals(2, audit.path("modules").size());
    assertTrue(audit.path("sharedState").size() >= 2);
    assertEquals("count.work", audit.at("/threads/0/runs/0").asText());
  }

  @Test
  void markdown_keeps_names_as_they_are() throws IOException {
    file("cache.py", CACHE);
    String out = Run.ftcheck(folder, "audit", "--format", "markdown", ".").out();
    assertTrue(out.startsWith("# May this code drop the GIL?"), out);
    assertTrue(out.contains("\n## Shared state\n"), out);
    assertTrue(out.contains("Cache.\\_items"), out);
  }

  @Test
  void sarif_has_findings_of_every_confidence_under_a_name_of_its_own() throws IOException {
    file("count.py", COUNT);
    JsonNode log =
        new ObjectMapper().readTree(Run.ftcheck(folder, "audit", "--format", "sarif", ".").out());
    assertEquals("ftcheck-audit/", log.at("/runs/0/automationDetails/id").asText());
    assertFalse(log.at("/runs/0/results").isEmpty());
  }

  @Test
  void a_broken_file_does_not_stop_the_others_and_a_wrong_path_is_said() throws IOException {
    file("plain.py", HARMLESS);
    file("broken.py", "def f(:\n");
    Run run = Run.ftcheck(folder, "audit", ".");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.err().contains("broken.py:1"), run.err());
    assertTrue(run.out().contains("1 problem with files"), run.out());

    Run wrong = Run.ftcheck(folder, "audit", "absent");
    assertEquals(2, wrong.exitCode());
    assertTrue(wrong.err().contains("absent: no such file or folder"), wrong.err());
    assertFalse(wrong.hasStackTrace(), wrong.err());
  }

  @Test
  void a_dependency_without_a_free_threaded_build_blocks_the_program() throws IOException {
    file("plain.py", HARMLESS);
    file(
        "pyproject.toml", "[project]\nname = \"shop\"\ndependencies = [\"fastnums\", \"words\"]\n");
    file(
        "uv.lock",
        """
        version = 1

        [[package]]
        name = "fastnums"
        version = "1.2"
        wheels = [
            { url = "https://example.org/fastnums-1.2-cp314-cp314-manylinux_2_28_x86_64.whl" },
        ]

        [[package]]
        name = "words"
        version = "3.0"
        wheels = [
            { url = "https://example.org/words-3.0-py3-none-any.whl" },
        ]
        """);
    Run run = Run.ftcheck(folder, "audit", "--fail-on", "warning", ".");
    assertEquals(1, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("May this code drop the GIL? No:"), run.out());
    assertTrue(run.out().contains("  not ready fastnums 1.2: none of its wheels"), run.out());
    assertTrue(run.out().contains("1 dependency of pure Python left out."), run.out());
    assertTrue(run.out().contains("supports: none while a dependency"), run.out());

    Run other = Run.ftcheck(folder, "audit", "--python", "no/such/env", ".");
    assertEquals(0, other.exitCode(), other.err());
    assertTrue(other.err().contains("no/such/env"), other.err());
    assertTrue(other.out().contains("fastnums"), other.out());
  }

  @Test
  void findings_fail_the_audit_only_if_asked_for() throws IOException {
    file("count.py", COUNT);
    assertEquals(0, Run.ftcheck(folder, "audit", ".").exitCode());
    assertEquals(1, Run.ftcheck(folder, "audit", "--fail-on", "error", ".").exitCode());
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
