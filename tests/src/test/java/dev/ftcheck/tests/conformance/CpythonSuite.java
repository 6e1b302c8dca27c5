package dev.ftcheck.tests.conformance;

import dev.ftcheck.tests.conformance.SuiteRun.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs modules of CPython's own test suite in the VM and prints passed, failed and skipped for
 * each.
 *
 * <p>Arguments: a folder for the results, then the modules; without modules all of {@link
 * #MODULES}. System properties: {@code suite.command}, the words that start a Python program,
 * separated by blanks; {@code suite.patience}, the seconds that a test may be silent.
 */
public final class CpythonSuite {

  /** What the table in {@code docs/conformance.md} shows. */
  static final List<String> MODULES =
      List.of(
          "test.test_grammar",
          "test.test_generators",
          "test.test_list",
          "test.test_dict",
          "test.test_set",
          "test.test_tuple",
          "test.test_int",
          "test.test_float",
          "test.test_str",
          "test.test_bytes",
          "test.test_string_literals",
          "test.test_exceptions",
          "test.test_scope",
          "test.test_class",
          "test.test_descr",
          "test.test_functools",
          "test.test_itertools",
          "test.test_collections",
          "test.test_deque",
          "test.test_math",
          "test.test_re",
          "test.test_json",
          "test.test_queue",
          "test.test_thread",
          "test.test_threading",
          "test.test_threading_local",
          "test.test_concurrent_futures.test_thread_pool",
          "test.test_contextlib",
          "test.test_dataclasses",
          "test.test_enum",
          "test.test_patma",
          "test.test_with",
          "test.test_free_threading");

  private static final long USUAL_PATIENCE_SECONDS = 60;

  private CpythonSuite() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
    List<String> modules = args.length > 1 ? List.of(args).subList(1, args.length) : MODULES;
    List<String> command = List.of(System.getProperty("suite.command").split(" "));
    long patience = Long.getLong("suite.patience", USUAL_PATIENCE_SECONDS);
    System.out.println("| module | passed | failed | skipped | passed of run |");
    System.out.println("|---|---:|---:|---:|---:|");
    int[] all = new int[3];
    for (String module : modules) {
      Map<String, Outcome> outcomes = new SuiteRun(command, module, folder, patience).run();
      report(folder, module, outcomes);
      int[] counts = counts(outcomes);
      printRow(module, counts);
      for (int i = 0; i < all.length; i++) {
        all[i] += counts[i];
      }
    }
    printRow("all", all);
  }

  private static int[] counts(Map<String, Outcome> outcomes) {
    int[] counts = new int[3];
    for (Outcome outcome : outcomes.values()) {
      counts[
          switch (outcome.name()) {
            case "passed" -> 0;
            case "skipped" -> 2;
            default -> 1;
          }]++;
    }
    return counts;
  }

  private static void printRow(String name, int[] counts) {
    int run = counts[0] + counts[1];
    System.out.printf(
        "| `%s` | %d | %d | %d | %.1f %% |%n",
        name.replaceFirst("^test\\.", ""),
        counts[0],
        counts[1],
        counts[2],
        run == 0 ? 0.0 : 100.0 * counts[0] / run);
  }

  /** Writes the tests that did not pass, with what they said. */
  private static void report(Path folder, String module, Map<String, Outcome> outcomes)
      throws IOException {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(outcomes)
        .forEach(
            (test, outcome) -> {
              if (!outcome.name().equals("passed")) {
                text.append(outcome.name()).append(' ').append(test).append('\n');
                outcome.detail().lines().forEach(l -> text.append("    ").append(l).append('\n'));
              }
            });
    Files.writeString(folder.resolve(module + ".txt"), text);
  }
}
