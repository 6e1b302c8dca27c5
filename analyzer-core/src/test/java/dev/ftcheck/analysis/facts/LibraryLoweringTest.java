package dev.ftcheck.analysis.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ftcheck.parser.ParsedFile;
import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.source.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Lowers a folder of Python files, such as CPython's library: the system property {@code
 * ftcheck.cpython.lib} names it.
 */
@Tag("conformance")
class LibraryLoweringTest {

  @Test
  void every_file_that_parses_is_lowered_and_keeps_the_promises_of_the_ir() throws IOException {
    String folder = System.getProperty("ftcheck.cpython.lib", "");
    assumeTrue(!folder.isEmpty(), "ftcheck.cpython.lib names no folder");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(folder))) {
      files = walk.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<String> failures = new ArrayList<>();
    long lines = 0;
    long nanos = 0;
    for (Path file : files) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      try {
        ParsedFile parsed = PythonParser.parse(new SourceFile(file.toString(), text));
        long start = threads.getCurrentThreadCpuTime();
        FileFacts facts = FactsBuilder.build(parsed);
        nanos += threads.getCurrentThreadCpuTime() - start;
        lines += facts.lines();
        IrInvariants.check(facts);
      } catch (PythonSyntaxException refused) {
        // Some files of the test suite are wrong on purpose.
      } catch (RuntimeException | AssertionError | StackOverflowError failure) {
        failures.add(file + ": " + failure);
      }
    }
    System.out.printf(
        "%,d lines lowered, %,d lines per second of CPU time%n",
        lines, lines * 1_000_000_000L / nanos);
    assertEquals(List.of(), failures);
  }
}
