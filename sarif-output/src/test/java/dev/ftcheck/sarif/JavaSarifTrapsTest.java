package dev.ftcheck.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.RelatedLocation;
import dev.ftcheck.report.Findings;
import dev.ftcheck.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One test for each way in which java-sarif 2.0 is known to write something else than it was told.
 */
class JavaSarifTrapsTest {

  @Test
  void a_result_of_level_warning_says_so_where_its_rule_says_error() {
    JsonNode log = SarifLog.of(Findings.at("FT101", Level.WARNING, "shop.py", 3));
    assertEquals("warning", SarifLog.firstResult(log).path("level").asText());
    assertEquals(
        "error", log.at("/runs/0/tool/driver/rules/0/defaultConfiguration/level").asText());
  }

  @Test
  void a_rule_of_level_warning_says_so() {
    JsonNode log = SarifLog.of(Findings.at("FT301", Level.WARNING, "shop.py", 3));
    assertEquals(
        "warning", log.at("/runs/0/tool/driver/rules/3/defaultConfiguration/level").asText());
  }

  @Test
  void a_notification_of_level_warning_says_so() {
    JsonNode log =
        SarifLog.of(List.of(new Diagnostic("a.py", 0, 0, Diagnostic.Kind.LIMIT, "too long")));
    assertEquals(
        "warning", log.at("/runs/0/invocations/0/toolExecutionNotifications/0/level").asText());
  }

  @Test
  void the_first_rule_is_referred_to_by_index_zero() {
    JsonNode result = SarifLog.firstResult(SarifLog.of(Findings.race("shop.py", 3, 4)));
    assertEquals(0, result.path("ruleIndex").asInt(-1));
  }

  @Test
  void dates_are_text_in_utc() {
    JsonNode invocation = SarifLog.of().at("/runs/0/invocations/0");
    assertEquals("2026-01-01T10:00:00.000Z", invocation.path("startTimeUtc").asText());
    assertEquals("2026-01-01T10:00:01.500Z", invocation.path("endTimeUtc").asText());
  }

  @Test
  void equal_related_locations_do_not_collapse() {
    Finding race = Findings.race("shop.py", 3, 4);
    RelatedLocation other = race.related().getFirst();
    Finding twice =
        new Finding(
            race.ruleId(),
            race.level(),
            race.confidence(),
            race.evidence(),
            race.message(),
            race.symbol(),
            race.primary(),
            List.of(other, other),
            race.paths(),
            race.reason(),
            race.fixes());
    JsonNode related = SarifLog.firstResult(SarifLog.of(twice)).path("relatedLocations");
    assertEquals(2, related.size());
    assertEquals(2, related.get(1).path("id").asInt());
  }

  @Test
  void rules_of_equal_words_do_not_collapse_or_change_their_order() {
    JsonNode rules = SarifLog.of().at("/runs/0/tool/driver/rules");
    assertEquals(List.of("FT101", "FT105", "FT201", "FT301"), rules.findValuesAsText("id"));
  }

  @Test
  void its_exception_class_never_shadows_that_of_java() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        String text = Files.readString(source);
        assertFalse(text.contains("import com.contrastsecurity.sarif.*"), source::toString);
        assertFalse(text.contains("import com.contrastsecurity.sarif.Exception"), source::toString);
      }
    }
  }

  @Test
  void its_old_jackson_is_not_the_one_in_use() {
    Version version = PackageVersion.VERSION;
    assertTrue(
        version.getMajorVersion() == 2 && version.getMinorVersion() >= 20, version::toString);
  }

  @Test
  void the_assertion_library_of_its_own_tests_is_not_brought_in() {
    assertThrows(
        ClassNotFoundException.class, () -> Class.forName("org.assertj.core.api.Assertions"));
  }
}
