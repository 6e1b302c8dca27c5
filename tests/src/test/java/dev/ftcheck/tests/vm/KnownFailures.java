package dev.ftcheck.tests.vm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code programs/known-failures.txt}: a program's name and, after it, the reason why the virtual
 * machine does not run it as CPython does. Lines that begin with {@code #} are comments.
 */
final class KnownFailures {

  private final Map<String, String> reasons = new TreeMap<>();

  private KnownFailures() {}

  static KnownFailures read() {
    KnownFailures known = new KnownFailures();
    try {
      for (String line :
          Files.readAllLines(ConformanceProgram.root().resolve("known-failures.txt"))) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.strip().split("\\s+", 2);
          known.reasons.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return known;
  }

  boolean contains(String name) {
    return reasons.containsKey(name);
  }

  Map<String, String> reasons() {
    return reasons;
  }
}
