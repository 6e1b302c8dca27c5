package dev.ftcheck.tests.vm;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every program of {@code programs/} prints on the virtual machine what CPython 3.14 prints, to the
 * letter. {@code -Dprograms=basics} runs one topic, {@code -Dprograms=basics/hello} one program.
 */
final class ProgramsTest {

  private static final int SECONDS = 150;

  /** Programs run beside each other, each in an interpreter of its own. */
  private static final ExecutorService WORKERS =
      Executors.newFixedThreadPool(
          2, task -> Thread.ofPlatform().daemon().name("program").unstarted(task));

  private final KnownFailures known = KnownFailures.read();

  @AfterAll
  static void stop() {
    WORKERS.shutdownNow();
  }

  @TestFactory
  Stream<DynamicTest> prints_what_cpython_prints() {
    List<ConformanceProgram> programs =
        ConformanceProgram.all().stream().filter(ProgramsTest::isWanted).toList();
    Map<ConformanceProgram, Future<Transcript>> runs = new HashMap<>();
    programs.forEach(program -> runs.put(program, WORKERS.submit(() -> VmRun.of(program))));
    return programs.stream()
        .map(
            program ->
                DynamicTest.dynamicTest(
                    program.name(),
                    program.file().toUri(),
                    () -> verify(program, runs.get(program))));
  }

  @Test
  void known_failures_are_programs() {
    List<String> names = ConformanceProgram.all().stream().map(ConformanceProgram::name).toList();
    known
        .reasons()
        .forEach(
            (name, reason) -> {
              assertTrue(names.contains(name), () -> "no program: " + name);
              assertTrue(!reason.isBlank(), () -> "no reason: " + name);
            });
  }

  private void verify(ConformanceProgram program, Future<Transcript> run)
      throws InterruptedException {
    String difference = difference(program, run);
    if (known.contains(program.name())) {
      assertNotNull(
          difference, () -> program.name() + " works now: take it out of known-failures.txt");
    } else {
      assertNull(difference, () -> program.file() + "\n" + difference);
    }
  }

  /** What the run did wrong, or null. */
  private static String difference(ConformanceProgram program, Future<Transcript> run)
      throws InterruptedException {
    try {
      Transcript actual = run.get(SECONDS, TimeUnit.SECONDS);
      Transcript expected = program.expected();
      return expected.isMetBy(actual) ? null : expected.differenceFrom(actual);
    } catch (TimeoutException hangs) {
      run.cancel(true);
      return "does not end within " + SECONDS + " s";
    } catch (ExecutionException failed) {
      return "the virtual machine failed: " + failed.getCause();
    }
  }

  private static boolean isWanted(ConformanceProgram program) {
    String wanted = System.getProperty("programs", "");
    return wanted.isEmpty()
        || program.name().equals(wanted)
        || program.name().startsWith(wanted + "/");
  }
}
