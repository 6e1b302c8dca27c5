package dev.ftcheck.tests.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ftcheck.tests.launcher.Sandbox.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** However a checked program ends, it is reported, and what it wrote is not lost. */
@DisabledOnOs(OS.WINDOWS)
class CheckedRunEndsTest {

  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  private static final String RACE =
      """
      import os, sys, threading
      count = 0
      def work():
          global count
          for _ in range(100):
              count += 1
      threads = [threading.Thread(target=work) for _ in range(2)]
      for thread in threads:
          thread.start()
      for thread in threads:
          thread.join()
      sys.stdout.write("written")
      """;

  @TempDir private Path folder;

  @BeforeEach
  void requireBuild() {
    assumeTrue(Files.exists(REPOSITORY.resolve("cli/target/ftcheck.aot")), "nothing is packaged");
  }

  @Test
  void a_deadlock_ends_the_run_with_its_report() throws Exception {
    Result result =
        run(
            "",
            """
            import threading
            print("before")
            lock = threading.Lock()
            lock.acquire()
            lock.acquire()
            """);
    assertReported(result, "FT202");
    assertEquals("before\n", result.out());
  }

  @Test
  void a_pool_whose_tasks_wait_for_each_other_is_told_as_such() throws Exception {
    Result result =
        run(
            "",
            """
            from concurrent.futures import ThreadPoolExecutor
            pool = ThreadPoolExecutor(1)
            def outer():
                return pool.submit(int).result()
            pool.submit(outer).result()
            """);
    assertReported(result, "program.py:4:12: error[FT204]");
  }

  @Test
  void the_end_of_the_process_by_os_exit_is_an_end_like_any_other() throws Exception {
    assertReported(run("", RACE + "sys.stdout.flush()\nos._exit(3)\n"), "FT101");
    assertEquals(3, run("--fail-on never", RACE + "os._exit(3)\n").exitCode());
  }

  @Test
  void an_interrupt_from_the_keyboard_is_reported_after_what_was_written() throws Exception {
    // Where a shell has started all this in the background, SIGINT is ignored until it is handled.
    Result result =
        run(
            "",
            RACE
                + """
                import signal
                signal.signal(signal.SIGINT, signal.default_int_handler)
                os.kill(os.getpid(), signal.SIGINT)
                threading.Event().wait(20)
                """);
    assertReported(result, "FT101");
    assertTrue(result.err().contains("KeyboardInterrupt"), result.err());
    assertEquals("written", result.out());
  }

  @Test
  void a_time_limit_ends_the_run_with_what_was_found_so_far() throws Exception {
    Result result = run("--timeout 3", RACE + "threading.Event().wait(100)\n");
    assertReported(result, "FT101");
    assertEquals("written", result.out());
    assertEquals(124, run("--timeout 1", "import time\ntime.sleep(100)\n").exitCode());
  }

  @Test
  void the_first_finding_may_end_the_run_a_misuse_too() throws Exception {
    Result result =
        run(
            "--halt",
            """
            import threading
            thread = threading.Thread(target=int)
            thread.start()
            thread.join()
            try:
                thread.start()
            except RuntimeError:
                print("not reached")
            """);
    assertReported(result, "FT306");
    assertEquals("", result.out());
    assertTrue(result.err().contains("of 2 threads"), result.err());
  }

  private static void assertReported(Result result, String finding) {
    assertEquals(66, result.exitCode(), result.err());
    assertTrue(result.err().contains(finding), result.err());
  }

  private Result run(String options, String program) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("program.py"), program);
    ProcessBuilder builder =
        new ProcessBuilder(
            "/bin/sh", "-c", REPOSITORY.resolve("ftcheck") + " run " + options + " " + file);
    builder.directory(folder.toFile());
    builder.environment().put("FTCHECK_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return Sandbox.finish(builder.start());
  }
}
