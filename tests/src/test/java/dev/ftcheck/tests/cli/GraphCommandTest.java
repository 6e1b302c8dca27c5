package dev.ftcheck.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ftcheck graph} from its arguments to its output. */
class GraphCommandTest {

  private static final String PROGRAM =
      """
      import threading

      a = threading.Lock()
      b = threading.Lock()
      c = threading.Lock()


      def one():
          with a:
              with b:
                  with c:
                      pass


      def two():
          with b:
              with a:
                  pass


      def main():
          for work in (one, two):
              threading.Thread(target=work).start()


      main()
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("dead.py"), PROGRAM, StandardCharsets.UTF_8);
  }

  @Test
  void locks_are_drawn_with_the_cycle_marked() {
    Run run = Run.ftcheck(folder, "graph", ".");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("digraph"), run.out());
    assertTrue(run.out().contains("[ label=\"a\" color=\"red\" ]"), run.out());
    assertTrue(run.out().contains("[ label=\"dead.py:10\" color=\"red\" ]"), run.out());
    assertTrue(run.out().contains("[ label=\"dead.py:17\" color=\"red\" ]"), run.out());
    assertTrue(run.out().contains("[ label=\"c\" ]"), run.out());
    assertTrue(run.out().contains("[ label=\"dead.py:11\" ]"), run.out());
  }

  @Test
  void threads_are_drawn_from_who_starts_them_to_what_they_run() {
    assertEquals(
        """
        flowchart LR
          n1["dead.main"]
          n2["dead.one, dead.two (many)"]
          n1 -->|"dead.py:23"| n2
        """,
        Run.ftcheck(folder, "graph", "--kind", "threads", "--format", "mermaid", ".").out());
  }

  @Test
  void mermaid_marks_the_arrows_of_a_cycle() {
    String out = Run.ftcheck(folder, "graph", "--format", "mermaid", ".").out();
    assertTrue(out.startsWith("flowchart LR\n  n1[\"a\"]:::cycle\n"), out);
    assertTrue(out.contains("  classDef cycle stroke:red\n  linkStyle "), out);
  }

  @Test
  void locks_of_one_name_in_two_modules_are_two_boxes() throws IOException {
    Path two = Files.createDirectory(folder.resolve("two"));
    String program =
        """
        import threading

        outer = threading.Lock()
        inner = threading.Lock()


        def work():
            with outer:
                with inner:
                    pass


        threading.Thread(target=work).start()
        """;
    Files.writeString(two.resolve("p.py"), program, StandardCharsets.UTF_8);
    Files.writeString(two.resolve("q.py"), program, StandardCharsets.UTF_8);
    String out = Run.ftcheck(folder, "graph", "--format", "mermaid", "two").out();
    assertTrue(out.contains("n4["), out);
  }

  @Test
  void a_wrong_path_or_kind_is_said() {
    assertEquals(2, Run.ftcheck(folder, "graph", "absent").exitCode());
    Run run = Run.ftcheck(folder, "graph", "--kind", "calls", ".");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("--kind"), run.err());
  }
}
