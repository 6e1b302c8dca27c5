package dev.ftcheck.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ftcheck check --diff}, in a repository of its own. */
class DiffTest {

  /** Two updates that lose counts, on lines 6 and 8. */
  private static final String RACES =
      """
      import threading
      a = b = 0
      def work():
          for _ in range(9):
              global a, b
              a += 1

              b += 1
      ts = [threading.Thread(target=work) for _ in range(2)]
      for t in ts: t.start()
      for t in ts: t.join()
      """;

  @TempDir private Path folder;

  @BeforeEach
  void makeRepository() throws IOException, InterruptedException {
    assumeTrue(isThere("git"), "needs git");
    Files.writeString(folder.resolve("races.py"), RACES);
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "races");
  }

  @Test
  void nothing_changed_leaves_nothing_to_report() {
    Run run = Run.ftcheck(folder, "check", "--diff", "HEAD");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("2 on unchanged lines"), run.out());
  }

  @Test
  void findings_on_changed_lines_are_reported() throws IOException {
    Files.writeString(folder.resolve("races.py"), RACES.replace("b += 1", "b += 2"));
    Run run = Run.ftcheck(folder, "check", "--diff", "HEAD", "--format", "github");
    assertEquals(1, run.exitCode(), run.err());
    assertTrue(run.out().contains("line=8"), run.out());
    assertFalse(run.out().contains("line=6"), run.out());
  }

  @Test
  void files_that_git_does_not_know_are_new() throws IOException {
    Files.writeString(folder.resolve("more.py"), RACES);
    Run run = Run.ftcheck(folder, "check", "--diff", "HEAD", "--format", "github");
    assertTrue(run.out().contains("more.py"), run.out());
    assertFalse(run.out().contains("races.py"), run.out());
  }

  @Test
  void a_subfolder_is_compared_with_its_repository() throws IOException {
    Path below = Files.createDirectory(folder.resolve("below"));
    Files.writeString(below.resolve("more.py"), RACES);
    assertEquals(1, Run.ftcheck(below, "check", "--diff", "HEAD").exitCode());
  }

  @Test
  void an_unknown_revision_is_named() {
    for (String revision : List.of("nowhere", "-x", "")) {
      Run run = Run.ftcheck(folder, "check", "--diff=" + revision);
      assertEquals(2, run.exitCode(), run.out());
      assertTrue(run.err().contains("has no revision " + revision), run.err());
    }
  }

  @Test
  void an_option_in_the_place_of_the_revision_is_refused_and_never_reaches_git() {
    Run run = Run.ftcheck(folder, "check", "--diff=--output=x");
    assertEquals(2, run.exitCode(), run.out());
    assertTrue(run.err().contains("--diff"), run.err());
    assertFalse(Files.exists(folder.resolve("x")));
  }

  @Test
  void outside_of_a_repository_it_says_so(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("races.py"), RACES);
    Run run = Run.ftcheck(elsewhere, "check", "--diff", "HEAD");
    assertEquals(2, run.exitCode(), run.out());
    assertTrue(run.err().contains("not in a git repository"), run.err());
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "-c",
                "user.name=Tester",
                "-c",
                "user.email=tester@example.org",
                "-c",
                "commit.gpgSign=false"));
    command.addAll(List.of(arguments));
    assertEquals(0, new ProcessBuilder(command).directory(folder.toFile()).start().waitFor());
  }

  private static boolean isThere(String command) throws InterruptedException {
    try {
      return new ProcessBuilder(command, "--version").start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
