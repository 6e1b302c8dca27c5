package dev.ftcheck.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ftcheck.rules.RuleCatalogue;
import dev.ftcheck.rules.RuleMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {

  @TempDir private Path folder;

  @Test
  void the_version_is_one_line() {
    Run run = Run.ftcheck(folder, "--version");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().matches("ftcheck \\d+\\.\\d+\\.\\d+\\R"), run.out());
  }

  @Test
  void help_names_the_commands_that_exist() {
    String help = Run.ftcheck(folder, "--help").out();
    assertTrue(help.contains("check") && help.contains("explain"), help);
    assertTrue(help.contains("audit") && help.contains("graph"), help);
  }

  @Test
  void every_rule_is_listed_and_explained() throws IOException {
    String table = Run.ftcheck(folder, "rules").out();
    String json = Run.ftcheck(folder, "rules", "--format", "json").out();
    assertEquals(
        RuleCatalogue.all().size(), new ObjectMapper().readTree(json).path("rules").size());
    for (RuleMetadata rule : RuleCatalogue.all()) {
      assertTrue(table.contains(rule.id() + "  " + rule.name()), table);
      Run byName = Run.ftcheck(folder, "explain", rule.name());
      assertEquals(0, byName.exitCode());
      assertEquals(
          byName, Run.ftcheck(folder, "explain", rule.id().toLowerCase(java.util.Locale.ROOT)));
    }
  }

  @Test
  void an_unknown_rule_is_trouble() {
    Run run = Run.ftcheck(folder, "explain", "FT999");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("there is no rule `FT999`"), run.err());
  }

  @Test
  void ast_prints_the_tree_of_a_file() throws IOException {
    Files.writeString(folder.resolve("a.py"), "pass\n");
    Run run = Run.ftcheck(folder, "ast", "a.py");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("Module(\n body=[\n  Pass("), run.out());
  }

  @Test
  void ast_says_why_a_file_is_refused() throws IOException {
    Files.writeString(folder.resolve("a.py"), "def (:\n");
    Run run = Run.ftcheck(folder, "ast", "a.py");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith("a.py:1:5: error: "), run.err());
  }

  @Test
  void ast_writes_a_folder_of_trees() throws IOException {
    Files.createDirectories(folder.resolve("pkg/sub"));
    Files.writeString(folder.resolve("pkg/sub/a.py"), "pass\n");
    Files.writeString(folder.resolve("pkg/bad.py"), "def (:\n");
    assertEquals(0, Run.ftcheck(folder, "ast", "--out", "trees", "pkg").exitCode());
    assertTrue(Files.exists(folder.resolve("trees/sub/a.ast")));
    assertTrue(Files.readString(folder.resolve("trees/bad.err")).startsWith("1: "));
  }

  @Test
  void ast_of_a_folder_needs_a_place_to_write() {
    Run run = Run.ftcheck(folder, "ast", ".");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("--out"), run.err());
  }
}
