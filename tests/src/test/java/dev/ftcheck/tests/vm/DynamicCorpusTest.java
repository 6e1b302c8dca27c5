package dev.ftcheck.tests.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.tests.dynamic.CheckedRun;
import dev.ftcheck.tests.dynamic.DynamicProgram;
import dev.ftcheck.tests.dynamic.GroundTruth;
import dev.ftcheck.tests.dynamic.GroundTruth.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A checked run of every program of {@code corpus/dynamic} reports what the program is labelled
 * with, and nothing else from level warning on. {@code -Dprograms=racy} runs one folder, {@code
 * -Dprograms=racy/bank_balance} one program.
 */
final class DynamicCorpusTest {

  /** Runs are processes of their own; most of the programs sleep for a part of their time. */
  private static final ExecutorService WORKERS =
      Executors.newFixedThreadPool(
          Math.max(2, Runtime.getRuntime().availableProcessors()),
          task -> Thread.ofPlatform().daemon().name("checked run").unstarted(task));

  @AfterAll
  static void stop() {
    WORKERS.shutdownNow();
  }

  @Test
  void every_program_is_labelled() {
    for (DynamicProgram program : DynamicProgram.all()) {
      GroundTruth truth = program.truth();
      String folder = program.name().substring(0, program.name().indexOf('/'));
      Verdict expected = Verdict.valueOf(folder.toUpperCase(Locale.ROOT));
      assertTrue(
          truth.verdict() == Verdict.CLEAN || truth.verdict() == expected,
          () -> program.name() + " is in the wrong folder");
    }
  }

  @TestFactory
  Stream<DynamicTest> reports_what_the_label_says() {
    List<DynamicProgram> programs =
        DynamicProgram.all().stream().filter(DynamicCorpusTest::isWanted).toList();
    Map<DynamicProgram, Future<CheckedRun>> runs = new HashMap<>();
    programs.forEach(program -> runs.put(program, WORKERS.submit(() -> CheckedRun.of(program))));
    return programs.stream()
        .map(
            program ->
                DynamicTest.dynamicTest(
                    program.name(),
                    program.file().toUri(),
                    () -> verify(program.truth(), runs.get(program).get())));
  }

  private static void verify(GroundTruth truth, CheckedRun run) {
    assertEquals(0, run.exitCode(), run::output);
    assertEquals(List.of(), truth.missing(run.defects()), "missing");
    assertEquals(List.of(), truth.unexpected(run.defects()), "unexpected");
  }

  private static boolean isWanted(DynamicProgram program) {
    String wanted = System.getProperty("programs", "");
    return wanted.isEmpty()
        || program.name().equals(wanted)
        || program.name().startsWith(wanted + "/");
  }
}
