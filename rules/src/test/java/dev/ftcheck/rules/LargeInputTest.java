package dev.ftcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.ftcheck.cache.ContentStore;
import dev.ftcheck.rules.labels.LabelledProgram;
import dev.ftcheck.source.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of sizes that nobody writes but generators do: they are analysed to the end. The limit is
 * far above what they need, and far below what work that grows with the square of their size would.
 */
class LargeInputTest {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  private static final String HEAD =
      """
      import threading
      lock = threading.Lock()
      count = 0
      """;

  @TempDir private Path folder;

  @Test
  void fifty_thousand_functions() throws IOException {
    CheckResult result =
        check(
            HEAD
                + repeat(
                    50_000,
                    i ->
                        "def f%d(x):\n    global count\n    count += x\n    return f%d(x)\n"
                            .formatted(i, (i * 7 + 1) % 50_000))
                + "threading.Thread(target=f0).start()\n");
    assertEquals(50_000, result.statistics().functions());
  }

  @Test
  void a_literal_of_thirty_thousand_lines() throws IOException {
    CheckResult result =
        check(
            HEAD
                + "TABLE = {\n"
                + repeat(30_000, i -> "    'k%d': (%d, [%d, None, lock]),\n".formatted(i, i, i))
                + "}\n");
    assertEquals(30_005, result.statistics().lines());
  }

  @Test
  void two_thousand_bases_of_one_class() throws IOException {
    String bases = repeat(2_000, i -> "C" + i + ", ");
    check(
        HEAD
            + "class Base:\n    def run(self):\n        self.n += 1\n"
            + repeat(2_000, LargeInputTest::heirOfBase)
            + "class All("
            + bases
            + "):\n    pass\nthreading.Thread(target=All().run).start()\n");
  }

  @Test
  void two_thousand_classes_each_derived_from_the_one_before() throws IOException {
    check(
        HEAD
            + "class C0:\n    def run(self):\n        self.n += 1\n"
            + repeat(2_000, LargeInputTest::heirOfTheOneBefore)
            + "threading.Thread(target=C1999().run).start()\n");
  }

  @Test
  void ten_thousand_calls_of_one_function() throws IOException {
    CheckResult result =
        check(
            HEAD
                + "def f(x):\n    global count\n    with lock:\n        count += 1\n    return x\n"
                + repeat(10_000, i -> "def g%d():\n    return f([%d])\n".formatted(i, i))
                + "threading.Thread(target=g0).start()\n");
    assertFalse(result.statistics().budgets().isEmpty(), "what was left out is said");
  }

  @Test
  void five_thousand_branches_in_one_function() throws IOException {
    check(
        HEAD
            + "def g(x):\n    global count\n"
            + repeat(
                5_000,
                i -> "    if x.a%d == %d: count += 1\n    v%d = x.f(count)\n".formatted(i, i, i))
            + "threading.Thread(target=g).start()\n");
  }

  private static String heirOfBase(int i) {
    return "class C%d(Base):\n    def m%d(self):\n        return self.run()\n".formatted(i, i);
  }

  private static String heirOfTheOneBefore(int i) {
    return i == 0
        ? ""
        : "class C%d(C%d):\n    def m%d(self):\n        return self.run()\n".formatted(i, i - 1, i);
  }

  private static String repeat(int times, IntFunction<String> text) {
    return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
  }

  private CheckResult check(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("large.py"), text);
    List<SourcePath> files = List.of(new SourcePath(file, "large.py", folder));
    CheckResult result =
        assertTimeoutPreemptively(
            LIMIT, () -> StaticChecker.check(files, LabelledProgram.SILENT, ContentStore.none()));
    assertEquals(List.of(), result.diagnostics());
    return result;
  }
}
