package dev.ftcheck.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Frame;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import dev.ftcheck.finding.Step;
import dev.ftcheck.finding.ThreadPath;
import dev.ftcheck.report.Report;
import dev.ftcheck.report.ReportedFinding;
import dev.ftcheck.report.SourceTexts;
import dev.ftcheck.report.Suppression;
import dev.ftcheck.rules.CheckResult.Statistics;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * Reports as JSON. {@code docs/cli.md} describes the fields; {@link #SCHEMA_VERSION} grows when one
 * changes its meaning or goes.
 */
public final class JsonReport {

  /** The value of {@code version}. */
  public static final int SCHEMA_VERSION = 1;

  private final String toolVersion;
  private final SourceTexts sources;

  public JsonReport(String toolVersion, SourceTexts sources) {
    this.toolVersion = toolVersion;
    this.sources = sources;
  }

  /** Leaves {@code out} open. */
  public void write(Report report, Writer out) throws IOException {
    try (JsonGenerator json =
        new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("version", SCHEMA_VERSION);
      json.writeStringField("tool", "ftcheck " + toolVersion);
      json.writeArrayFieldStart("findings");
      for (ReportedFinding shown : report.findings()) {
        finding(json, shown);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("diagnostics");
      for (Diagnostic diagnostic : report.diagnostics()) {
        diagnostic(json, diagnostic);
      }
      json.writeEndArray();
      statistics(json, report.statistics());
      withheld(json, report.withheld());
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void finding(JsonGenerator json, ReportedFinding shown) throws IOException {
    Finding finding = shown.finding();
    json.writeStartObject();
    json.writeStringField("rule", finding.ruleId());
    json.writeStringField("level", word(finding.level()));
    json.writeStringField("confidence", word(finding.confidence()));
    json.writeStringField("evidence", word(finding.evidence()));
    json.writeStringField("message", shown.message());
    json.writeStringField("symbol", finding.symbol());
    location(json, "location", finding.primary());
    json.writeArrayFieldStart("related");
    for (RelatedLocation related : finding.related()) {
      json.writeStartObject();
      json.writeStringField("message", related.message());
      location(json, "location", related.location());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("paths");
    for (ThreadPath path : finding.paths()) {
      path(json, path);
    }
    json.writeEndArray();
    json.writeStringField("reason", finding.reason());
    json.writeArrayFieldStart("fixes");
    for (Fix fix : finding.fixes()) {
      json.writeString(fix.description());
    }
    json.writeEndArray();
    json.writeStringField("fingerprint", shown.fingerprint());
    if (shown.suppression().isPresent()) {
      suppression(json, shown.suppression().get());
    }
    if (!shown.alike().isEmpty()) {
      json.writeArrayFieldStart("alike");
      for (ReportedFinding other : shown.alike()) {
        finding(json, other);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void path(JsonGenerator json, ThreadPath path) throws IOException {
    json.writeStartObject();
    json.writeStringField("thread", path.thread());
    json.writeArrayFieldStart("steps");
    for (Step step : path.steps()) {
      json.writeStartObject();
      json.writeStringField("action", step.action());
      location(json, "location", step.location());
      json.writeArrayFieldStart("locksHeld");
      for (String lock : step.locksHeld()) {
        json.writeString(lock);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!path.stack().isEmpty()) {
      stack(json, path.stack());
    }
    json.writeEndObject();
  }

  private void stack(JsonGenerator json, List<Frame> frames) throws IOException {
    json.writeArrayFieldStart("stack");
    for (Frame frame : frames) {
      json.writeStartObject();
      json.writeStringField("function", frame.function());
      location(json, "location", frame.location());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Columns count from 1 in UTF-16 code units, as in SARIF; the end is exclusive. */
  private void location(JsonGenerator json, String field, Location location) throws IOException {
    SourceFile file = sources.file(location.path());
    json.writeObjectFieldStart(field);
    json.writeStringField("path", location.path());
    json.writeNumberField("line", location.line());
    json.writeNumberField(
        "column", file.characterColumn(location.line(), location.span().column()) + 1);
    json.writeNumberField("endLine", location.span().endLine());
    json.writeNumberField(
        "endColumn",
        file.characterColumn(location.span().endLine(), location.span().endColumn()) + 1);
    json.writeEndObject();
  }

  private static void suppression(JsonGenerator json, Suppression suppression) throws IOException {
    json.writeObjectFieldStart("suppression");
    json.writeStringField(
        "kind",
        switch (suppression.kind()) {
          case IN_SOURCE -> "inSource";
          case EXTERNAL -> "external";
        });
    json.writeStringField("justification", suppression.justification());
    json.writeEndObject();
  }

  private static void diagnostic(JsonGenerator json, Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", diagnostic.path());
    json.writeNumberField("line", diagnostic.line());
    json.writeNumberField("column", diagnostic.column());
    json.writeStringField("kind", word(diagnostic.kind()));
    json.writeStringField("message", diagnostic.message());
    json.writeEndObject();
  }

  private static void statistics(JsonGenerator json, Statistics statistics) throws IOException {
    json.writeObjectFieldStart("statistics");
    json.writeNumberField("files", statistics.files());
    json.writeNumberField("lines", statistics.lines());
    json.writeNumberField("functions", statistics.functions());
    json.writeNumberField("threadRoots", statistics.threadRoots());
    json.writeNumberField("locks", statistics.locks());
    json.writeNumberField("unknownCalls", statistics.unknownCalls());
    json.writeArrayFieldStart("budgets");
    for (String budget : statistics.budgets()) {
      json.writeString(budget);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void withheld(JsonGenerator json, Report.Withheld withheld) throws IOException {
    json.writeObjectFieldStart("withheld");
    json.writeNumberField("unsure", withheld.unsure());
    json.writeNumberField("suppressed", withheld.suppressed());
    json.writeNumberField("inBaseline", withheld.inBaseline());
    json.writeEndObject();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
