package dev.ftcheck.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.report.Findings;
import dev.ftcheck.report.ReportedFinding;
import dev.ftcheck.report.Suppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

  private static final List<ReportedFinding> TWICE =
      SarifLog.shown(
          SarifLog.TEXTS, Findings.race("shop.py", 3, 4), Findings.race("shop.py", 3, 4));

  @TempDir private Path folder;

  @Test
  void each_known_finding_stands_for_one_of_this_run() throws IOException {
    Baseline baseline = Baseline.read(write(SarifLog.text(SarifLog.TEXTS, List.of(), TWICE)));
    String fingerprint = TWICE.getFirst().fingerprint();
    assertTrue(baseline.suppress(fingerprint).isPresent());
    assertTrue(baseline.suppress(fingerprint).isPresent());
    assertFalse(baseline.suppress(fingerprint).isPresent());
    assertFalse(baseline.suppress("another").isPresent());
  }

  @Test
  void what_a_result_stands_for_is_known_too() throws IOException {
    ReportedFinding other =
        SarifLog.shown(SarifLog.TEXTS, Findings.race("shop.py", 4, 3)).getFirst();
    ReportedFinding first = TWICE.getFirst();
    ReportedFinding both =
        new ReportedFinding(
            first.finding(), first.fingerprint(), first.suppression(), List.of(other));
    Baseline baseline =
        Baseline.read(write(SarifLog.text(SarifLog.TEXTS, List.of(), List.of(both))));
    assertTrue(baseline.suppress(first.fingerprint()).isPresent());
    assertTrue(baseline.suppress(other.fingerprint()).isPresent());
    assertFalse(baseline.suppress(other.fingerprint()).isPresent());
  }

  @Test
  void what_was_suppressed_then_is_not_known() throws IOException {
    ReportedFinding suppressed =
        SarifLog.suppressed(
            TWICE.getFirst().finding(), new Suppression(Suppression.Kind.IN_SOURCE, "why"));
    Baseline baseline =
        Baseline.read(write(SarifLog.text(SarifLog.TEXTS, List.of(), List.of(suppressed))));
    assertFalse(baseline.suppress(suppressed.fingerprint()).isPresent());
  }

  @Test
  void other_files_are_refused() {
    assertEquals("not a SARIF file", refusal("{}"));
    assertEquals(
        "has a result without the fingerprint ftcheck/v1",
        refusal("{\"runs\": [{\"results\": [{}]}]}"));
    assertTrue(refusal("import os").startsWith("Unrecognized token"));
  }

  private String refusal(String content) {
    String message =
        assertThrows(IOException.class, () -> Baseline.read(write(content))).getMessage();
    return message.lines().findFirst().orElseThrow();
  }

  private Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("baseline.sarif"), content);
  }
}
