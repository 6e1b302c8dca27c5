package dev.ftcheck.tests.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.ftcheck.tests.launcher.Sandbox.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ftcheck} at the root of the repository. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir private Path folder;

  private Sandbox sandbox;

  @BeforeEach
  void build() throws IOException {
    sandbox = new Sandbox(folder);
  }

  @Test
  void a_jdk_of_the_usual_folder_is_found_and_older_ones_are_passed_over() throws Exception {
    sandbox.jdk("jvm/a-17", "17.0.15");
    sandbox.jdk("jvm/b-8", "1.8.0_400");
    Path wanted = sandbox.jdk("jvm/c-25", "25.0.3");
    assertStarts(wanted, sandbox.built().run("check"));
  }

  @Test
  void java_home_comes_before_the_path_and_the_path_before_the_usual_folders() throws Exception {
    sandbox.jdk("jvm/a", "25");
    Path onPath = sandbox.jdk("on path", "26-ea");
    Files.createSymbolicLink(sandbox.root().resolve("bin/java"), onPath.resolve("bin/java"));
    sandbox.built();
    assertStarts(onPath, sandbox.run("check"));
    Path javaHome = sandbox.jdk("java home", "27");
    assertStarts(javaHome, sandbox.with("JAVA_HOME", javaHome).run("check"));
    Path own = sandbox.jdk("own", "25.0.1");
    assertStarts(own, sandbox.with("FTCHECK_JAVA_HOME", own).run("check"));
  }

  @Test
  void an_old_java_home_is_passed_over() throws Exception {
    Path wanted = sandbox.jdk("jvm/25", "25");
    Path old = sandbox.jdk("old", "17.0.1");
    assertStarts(wanted, sandbox.built().with("JAVA_HOME", old).run("check"));
  }

  @Test
  void an_old_ftcheck_java_home_is_refused() throws Exception {
    sandbox.jdk("jvm/25", "25");
    Path old = sandbox.jdk("old", "17.0.1");
    assertTrouble(
        "no JDK 25 or newer", sandbox.built().with("FTCHECK_JAVA_HOME", old).run("check"));
  }

  @Test
  void without_a_jdk_it_says_what_is_missing() throws Exception {
    sandbox.jdk("jvm/17", "17.0.1");
    assertTrouble("needs a JDK 25 or newer and found none", sandbox.built().run("check"));
  }

  @Test
  void arguments_arrive_as_they_are() throws Exception {
    sandbox.jdk("jvm/25", "25");
    Result result = sandbox.built().run("check", "a b", "", "*", "$HOME");
    List<String> lines = result.out().lines().toList();
    assertEquals(
        List.of("check", "a b", "", "*", "$HOME"), lines.subList(lines.size() - 5, lines.size()));
  }

  @Test
  void it_works_through_links_and_from_any_folder() throws Exception {
    Path jdk = sandbox.jdk("jvm/25", "25");
    sandbox.built();
    Path elsewhere = Files.createDirectories(folder.resolve("else where"));
    Files.createSymbolicLink(elsewhere.resolve("first"), sandbox.checkout().resolve("ftcheck"));
    Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("first"));
    Result result = sandbox.runAs(Path.of("./second"), elsewhere, "check");
    assertStarts(jdk, result);
    assertTrue(result.out().contains(sandbox.checkout() + "/cli/target/ftcheck.jar"), result.out());
  }

  @Test
  void the_first_use_builds_and_says_so_once() throws Exception {
    Path jdk = sandbox.jdk("jvm/25", "25");
    Result first = sandbox.workingMaven().run("check");
    assertStarts(jdk, first);
    assertEquals("ftcheck: building on first use; this takes a minute or two\n", first.err());
    assertEquals("", sandbox.run("check").err());
    assertEquals(1, sandbox.mavenRuns());
    assertFalse(Files.exists(sandbox.checkout().resolve("cli/target/building")));
  }

  @Test
  void concurrent_first_uses_build_once() throws Exception {
    Path jdk = sandbox.jdk("jvm/25", "25");
    sandbox.workingMaven();
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      processes.add(sandbox.start(sandbox.checkout().resolve("ftcheck"), folder, "check"));
    }
    for (Process process : processes) {
      assertStarts(jdk, Sandbox.finish(process));
    }
    assertEquals(1, sandbox.mavenRuns());
  }

  @Test
  void a_build_that_was_killed_does_not_block_the_next() throws Exception {
    Path jdk = sandbox.jdk("jvm/25", "25");
    Path turn = Files.createDirectories(sandbox.checkout().resolve("cli/target/building"));
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.writeString(turn.resolve("pid"), dead.pid() + "\n");
    assertStarts(jdk, sandbox.workingMaven().run("check"));
  }

  @Test
  void a_failed_build_shows_the_errors_and_the_log() throws Exception {
    sandbox.jdk("jvm/25", "25");
    sandbox.maven("echo '[INFO] noise'\necho '[ERROR] the reason'\nexit 1\n");
    Result result = sandbox.run("check");
    assertTrouble("the build failed", result);
    assertTrue(result.err().contains("[ERROR] the reason"), result.err());
    assertFalse(result.err().contains("noise"), result.err());
    assertTrue(result.err().contains("cli/target/first-build.log"), result.err());
  }

  @Test
  void a_missing_maven_is_named() throws Exception {
    sandbox.jdk("jvm/25", "25");
    assertTrouble("there is no Maven on the PATH", sandbox.run("check"));
  }

  @Test
  void a_java_without_compiler_cannot_build() throws Exception {
    Files.delete(sandbox.jdk("jvm/25", "25").resolve("bin/javac"));
    assertTrouble("has no compiler", sandbox.workingMaven().run("check"));
  }

  @Test
  void a_read_only_checkout_cannot_be_built_in() throws Exception {
    sandbox.jdk("jvm/25", "25");
    sandbox.workingMaven();
    assertTrue(sandbox.checkout().toFile().setWritable(false));
    assumeFalse(Files.isWritable(sandbox.checkout()), "root may write anywhere");
    assertTrouble("cannot be written to", sandbox.run("check"));
  }

  @Test
  void a_folder_that_cannot_be_made_cannot_be_built_in() throws Exception {
    sandbox.jdk("jvm/25", "25");
    Files.writeString(sandbox.checkout().resolve("cli"), "in the way");
    assertTrouble("cannot be written to", sandbox.workingMaven().run("check"));
  }

  private static void assertStarts(Path jdk, Result result) {
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().startsWith("java of " + jdk + "\n"), result.out());
  }

  private static void assertTrouble(String message, Result result) {
    assertEquals(2, result.exitCode(), result.err());
    assertTrue(result.err().contains("ftcheck: "), result.err());
    assertTrue(result.err().contains(message), result.err());
  }
}
