package dev.ftcheck.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Frame;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.Step;
import dev.ftcheck.finding.ThreadPath;
import dev.ftcheck.report.Findings;
import dev.ftcheck.report.Report;
import dev.ftcheck.rules.CheckResult.Statistics;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedLogTest {

  private static final String CODE = "/code";

  @TempDir private Path folder;

  @Test
  void a_defect_of_both_is_one_result_with_the_evidence_and_stacks_of_the_run() throws IOException {
    JsonNode log =
        merge(
            List.of(Findings.race("shop.py", 3, 4)), CODE, List.of(seen("FT102", "shop.py", 3, 4)));
    JsonNode results = log.at("/runs/0/results");
    assertEquals(1, results.size());
    assertEquals("FT101", results.at("/0/ruleId").asText());
    assertEquals("observed", results.at("/0/properties/evidence").asText());
    assertEquals(2, results.at("/0/stacks").size());
    assertEquals(2, results.at("/0/codeFlows").size());
    assertEquals("ftcheck-static/", log.at("/runs/0/automationDetails/id").asText());
    assertTrue(SarifLog.isValid(log));
  }

  @Test
  void the_run_may_lead_with_the_other_of_two_accesses() throws IOException {
    JsonNode log =
        merge(
            List.of(Findings.race("shop.py", 4, 3)), CODE, List.of(seen("FT101", "shop.py", 3, 4)));
    assertEquals(1, log.at("/runs/0/results").size());
  }

  @Test
  void what_the_run_alone_showed_is_added_and_what_the_check_alone_found_is_kept()
      throws IOException {
    JsonNode log =
        merge(
            List.of(
                Findings.at("FT301", Level.WARNING, "shop.py", 3),
                Findings.race("shop.py", 1, 2)),
            CODE,
            List.of(seen("FT101", "shop.py", 3, 4)));
    JsonNode results = log.at("/runs/0/results");
    assertEquals(3, results.size());
    assertEquals("static", results.at("/0/properties/evidence").asText());
    assertEquals("static", results.at("/1/properties/evidence").asText());
    assertEquals("observed", results.at("/2/properties/evidence").asText());
    assertFalse(results.path(0).has("stacks"));
    assertTrue(SarifLog.isValid(log));
  }

  @Test
  void results_relative_to_another_folder_meet_all_the_same() throws IOException {
    JsonNode log =
        merge(
            List.of(Findings.race("shop.py", 3, 4)),
            "/code/src",
            List.of(seen("FT101", "src/shop.py", 3, 4), seen("FT101", "other.py", 1, 2)));
    JsonNode results = log.at("/runs/0/results");
    assertEquals(2, results.size());
    JsonNode artifact = results.at("/1/locations/0/physicalLocation/artifactLocation");
    assertEquals("file:/code/other.py", artifact.path("uri").asText().replace("///", "/"));
    assertFalse(artifact.has("uriBaseId"));
    assertTrue(SarifLog.isValid(log));
  }

  @Test
  void a_file_of_another_kind_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.sarif"), "{\"runs\": []}");
    assertThrows(IOException.class, () -> MergedLog.read(file));
  }

  private JsonNode merge(List<Finding> checked, String checkFolder, List<Finding> ran)
      throws IOException {
    Path file = folder.resolve("check.sarif");
    Files.writeString(file, text(checkFolder, checked, Origin.CHECK));
    MergedLog merged = MergedLog.read(file);
    merged.add(text(CODE, ran, Origin.RUN));
    StringWriter out = new StringWriter();
    merged.write(out);
    return SarifLog.json(out.toString());
  }

  private static String text(String base, List<Finding> findings, Origin origin)
      throws IOException {
    Report report =
        new Report(
            Path.of(base),
            SarifLog.shown(SarifLog.TEXTS, findings.toArray(Finding[]::new)),
            List.of(),
            new Statistics(0, 0, 0, 0, 0, 0, List.of()),
            new Report.Withheld(0, 0, 0));
    StringWriter out = new StringWriter();
    new SarifWriter("0.1.0", SarifLog.RULES, origin)
        .write(report, SarifLog.TEXTS, new ExecutionTimes(Instant.EPOCH, Instant.EPOCH), out);
    return out.toString();
  }

  private static Finding seen(String rule, String path, int line, int otherLine) {
    Location at = Findings.place(path, line, 8, 9);
    Location other = Findings.place(path, otherLine, 8, 9);
    return new Finding(
        rule,
        Level.ERROR,
        Confidence.HIGH,
        Evidence.OBSERVED,
        "updates can be lost",
        "Counter.hits",
        at,
        List.of(),
        List.of(path("thread A", at), path("thread B", other)),
        "nothing orders them.",
        List.of());
  }

  private static ThreadPath path(String thread, Location at) {
    return new ThreadPath(
        thread,
        List.of(new Step(at, "updates Counter.hits", List.of())),
        List.of(new Frame(at, "Counter.hit")));
  }
}
