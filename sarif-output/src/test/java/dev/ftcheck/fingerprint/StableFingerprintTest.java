package dev.ftcheck.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.ftcheck.finding.Level;
import dev.ftcheck.report.Findings;
import dev.ftcheck.report.TextsInMemory;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StableFingerprintTest {

  @Test
  void survives_moved_and_reindented_lines() {
    assertEquals(fingerprint("FT101", "x += 1\n", 1), fingerprint("FT101", "\n\n  x  +=  1\n", 3));
  }

  @Test
  void differs_by_line_content() {
    assertNotEquals(fingerprint("FT101", "x += 1\n", 1), fingerprint("FT101", "x += 2\n", 1));
  }

  @Test
  void differs_by_rule() {
    assertNotEquals(fingerprint("FT101", "x += 1\n", 1), fingerprint("FT102", "x += 1\n", 1));
  }

  private static String fingerprint(String rule, String text, int line) {
    return StableFingerprint.of(
        Findings.at(rule, Level.ERROR, "a.py", line), new TextsInMemory(Map.of("a.py", text)));
  }
}
