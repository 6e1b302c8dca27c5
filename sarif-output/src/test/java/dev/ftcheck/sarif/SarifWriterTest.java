package dev.ftcheck.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.report.Findings;
import dev.ftcheck.report.ReportedFinding;
import dev.ftcheck.report.Suppression;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifWriterTest {

  @Test
  void the_message_links_to_the_other_place() {
    JsonNode result = SarifLog.firstResult(SarifLog.of(Findings.race("shop.py", 3, 4)));
    assertEquals(
        "`Counter.hits\\[0\\]` is updated with no lock in common. The thread is started in a loop."
            + " See: [the other update](1).",
        result.at("/message/text").asText());
    assertEquals(1, result.at("/relatedLocations/0/id").asInt());
    assertEquals(4, result.at("/relatedLocations/0/physicalLocation/region/startLine").asInt());
  }

  @Test
  void each_thread_has_a_flow_whose_steps_say_which_locks_are_held() {
    JsonNode flows =
        SarifLog.firstResult(SarifLog.of(Findings.race("shop.py", 3, 4)))
            .at("/codeFlows/0/threadFlows");
    assertEquals(2, flows.size());
    assertEquals("any caller of Counter", flows.at("/1/message/text").asText());
    assertEquals(
        "updates Counter.hits\\[0\\] (holding Counter._lock)",
        flows.at("/1/locations/0/location/message/text").asText());
    assertEquals(
        "updates Counter.hits\\[0\\] (no locks held)",
        flows.at("/0/locations/0/location/message/text").asText());
  }

  @Test
  void a_result_has_the_places_flows_and_fingerprints_of_all_that_it_stands_for() {
    List<ReportedFinding> both =
        SarifLog.shown(
            SarifLog.TEXTS, Findings.race("shop.py", 3, 4), Findings.race("shop.py", 4, 3));
    ReportedFinding first = both.getFirst();
    JsonNode result =
        SarifLog.firstResult(
            SarifLog.ofShown(
                new ReportedFinding(
                    first.finding(),
                    first.fingerprint(),
                    first.suppression(),
                    both.subList(1, 2))));
    assertEquals(4, result.at("/locations/1/physicalLocation/region/startLine").asInt());
    assertEquals(
        "also updates Counter.hits\\[0\\]", result.at("/relatedLocations/1/message/text").asText());
    assertTrue(result.at("/message/text").asText().contains("(and at 1 more place)"));
    assertEquals(2, result.path("codeFlows").size());
    assertEquals(
        both.getLast().fingerprint(), result.at("/properties/alikeFingerprints/0").asText());
  }

  @Test
  void uris_are_relative_and_encoded_and_their_base_is_absolute() {
    JsonNode log = SarifLog.of(Findings.at("FT101", Level.ERROR, "größe x.py", 1));
    JsonNode artifact =
        SarifLog.firstResult(log).at("/locations/0/physicalLocation/artifactLocation");
    assertEquals("gr%C3%B6%C3%9Fe%20x.py", artifact.path("uri").asText());
    assertEquals("srcRoot", artifact.path("uriBaseId").asText());
    assertEquals("file:///code%20base/", log.at("/runs/0/originalUriBaseIds/srcRoot/uri").asText());
  }

  @Test
  void columns_count_utf_16_units_from_one() {
    // `zähler` starts after 2 two-byte letters, 2 three-byte ones and one of four bytes.
    Finding finding = at(new Span(1, 24, 1, 31));
    JsonNode region =
        SarifLog.firstResult(SarifLog.of(finding)).at("/locations/0/physicalLocation/region");
    assertEquals(17, region.path("startColumn").asInt());
    assertEquals(23, region.path("endColumn").asInt());
    assertEquals("utf16CodeUnits", SarifLog.of(finding).at("/runs/0/columnKind").asText());
  }

  @Test
  void a_region_ends_on_its_first_line() {
    JsonNode region =
        SarifLog.firstResult(SarifLog.of(at(new Span(1, 0, 4, 2))))
            .at("/locations/0/physicalLocation/region");
    assertEquals(1, region.path("endLine").asInt());
    assertEquals(28, region.path("endColumn").asInt());
  }

  @Test
  void fingerprints_are_githubs_and_our_own() {
    JsonNode fingerprints =
        SarifLog.firstResult(SarifLog.of(Findings.race("shop.py", 3, 4)))
            .path("partialFingerprints");
    assertTrue(fingerprints.path("primaryLocationLineHash").asText().matches("[0-9a-f]{1,16}:1"));
    assertTrue(fingerprints.path("ftcheck/v1").asText().matches("[0-9a-f]{32}"));
  }

  @Test
  void rules_carry_what_code_review_shows() {
    JsonNode rule = SarifLog.of().at("/runs/0/tool/driver/rules/1");
    assertEquals("SharedContainerMutation", rule.path("name").asText());
    assertEquals("reports this.", rule.at("/shortDescription/text").asText());
    assertEquals("Reports this.", rule.at("/fullDescription/text").asText());
    assertTrue(rule.at("/help/markdown").asText().contains("## Example"));
    assertEquals("recommendation", rule.at("/properties/problem.severity").asText());
    assertEquals("medium", rule.at("/properties/precision").asText());
    assertEquals("[\"concurrency\",\"race\"]", rule.at("/properties/tags").toString());
  }

  @Test
  void suppressed_results_say_who_decided_and_why() {
    JsonNode suppression =
        SarifLog.ofShown(
                SarifLog.suppressed(
                    Findings.race("shop.py", 3, 4),
                    new Suppression(Suppression.Kind.IN_SOURCE, "only one thread")))
            .at("/runs/0/results/0/suppressions/0");
    assertEquals("inSource", suppression.path("kind").asText());
    assertEquals("only one thread", suppression.path("justification").asText());
    assertFalse(
        SarifLog.firstResult(SarifLog.of(Findings.race("shop.py", 3, 4))).has("suppressions"));
  }

  @Test
  void what_was_not_analysed_is_a_notification() {
    JsonNode invocation =
        SarifLog.of(
                List.of(new Diagnostic("bad.py", 7, 3, Diagnostic.Kind.SYNTAX, "invalid [syntax]")))
            .at("/runs/0/invocations/0");
    JsonNode notification = invocation.at("/toolExecutionNotifications/0");
    assertTrue(invocation.path("executionSuccessful").asBoolean());
    assertEquals("error", notification.path("level").asText());
    assertEquals("invalid \\[syntax\\]", notification.at("/message/text").asText());
    assertEquals(7, notification.at("/locations/0/physicalLocation/region/startLine").asInt());
  }

  @Test
  void a_defect_of_ours_makes_the_run_unsuccessful() {
    JsonNode log =
        SarifLog.of(List.of(new Diagnostic("a.py", 0, 0, Diagnostic.Kind.INTERNAL, "failed")));
    assertFalse(log.at("/runs/0/invocations/0/executionSuccessful").asBoolean(true));
  }

  private static Finding at(Span span) {
    return new Finding(
        "FT105",
        Level.NOTE,
        Confidence.MEDIUM,
        Evidence.STATIC,
        "mutated by several threads",
        "",
        new Location("größe x.py", span),
        List.of(),
        List.of(),
        "",
        List.of());
  }
}
