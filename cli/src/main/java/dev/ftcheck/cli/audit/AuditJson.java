package dev.ftcheck.cli.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.ftcheck.analysis.races.SharedState;
import dev.ftcheck.analysis.threads.StartedThread;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Location;
import dev.ftcheck.rules.dependencies.Dependency;
import dev.ftcheck.rules.dependencies.installed.ExtensionModule;
import dev.ftcheck.source.Diagnostic;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Writes an audit as JSON, whole. {@code docs/cli.md} describes the fields. */
public final class AuditJson {

  /** The value of {@code version}; grows when a field changes its meaning or goes. */
  public static final int SCHEMA_VERSION = 1;

  private final JsonGenerator json;

  private AuditJson(JsonGenerator json) {
    this.json = json;
  }

  /** Leaves {@code out} open. */
  public static void write(Audit audit, String toolVersion, Writer out) throws IOException {
    try (JsonGenerator json =
        new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.useDefaultPrettyPrinter();
      new AuditJson(json).audit(audit, toolVersion);
    }
    out.write('\n');
  }

  private void audit(Audit audit, String toolVersion) throws IOException {
    json.writeStartObject();
    json.writeNumberField("version", SCHEMA_VERSION);
    json.writeStringField("tool", "ftcheck " + toolVersion);
    json.writeStringField("verdict", audit.verdict().word());
    json.writeStringField("classifier", audit.classifier().orElse(null));
    verdicts("packages", audit.packages());
    verdicts("modules", audit.modules());
    causes("rootCauses", audit.causes());
    causes("migration", audit.migration());
    json.writeArrayFieldStart("sharedState");
    for (SharedState state : audit.survey().shared()) {
      sharedState(state);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("threads");
    for (StartedThread thread : audit.survey().threads()) {
      json.writeStartObject();
      json.writeArrayFieldStart("runs");
      for (String code : thread.runs()) {
        json.writeString(code);
      }
      json.writeEndArray();
      json.writeStringField("startedIn", thread.startedIn());
      location("startedAt", thread.origin());
      json.writeBooleanField("many", thread.isMany());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dependencies");
    for (Dependency dependency : audit.dependencies().dependencies()) {
      dependency(dependency);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : audit.report().diagnostics()) {
      json.writeStartObject();
      json.writeStringField("path", diagnostic.path());
      json.writeNumberField("line", diagnostic.line());
      json.writeStringField("message", diagnostic.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void dependency(Dependency dependency) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", dependency.name());
    json.writeStringField("version", dependency.version());
    json.writeStringField("verdict", dependency.verdict().toString());
    json.writeStringField("reason", dependency.reason());
    json.writeArrayFieldStart("extensionModules");
    for (ExtensionModule module : dependency.modules()) {
      json.writeString(module.file());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void verdicts(String field, List<ModuleVerdict> verdicts) throws IOException {
    json.writeArrayFieldStart(field);
    for (ModuleVerdict each : verdicts) {
      json.writeStartObject();
      json.writeStringField("path", each.shown());
      json.writeStringField("verdict", each.verdict().word());
      json.writeNumberField("causes", each.causes().size());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void causes(String field, List<RootCause> causes) throws IOException {
    json.writeArrayFieldStart(field);
    for (RootCause cause : causes) {
      json.writeStartObject();
      json.writeStringField("subject", cause.subject());
      json.writeStringField("effect", cause.effect().words());
      json.writeArrayFieldStart("findings");
      for (Finding finding : cause.findings()) {
        json.writeStartObject();
        json.writeStringField("rule", finding.ruleId());
        json.writeStringField("level", word(finding.level()));
        json.writeStringField("confidence", word(finding.confidence()));
        json.writeStringField("message", finding.message());
        location("location", finding.primary());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void sharedState(SharedState state) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", state.name());
    location("firstWrite", state.first());
    json.writeStringField("lock", state.lock());
    json.writeNumberField("placesUnderLock", state.guarded());
    json.writeNumberField("places", state.total());
    json.writeNumberField("placesThatWrite", state.writes());
    json.writeArrayFieldStart("threads");
    for (String thread : state.threads()) {
      json.writeString(thread);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void location(String field, Location location) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("path", location.path());
    json.writeNumberField("line", location.line());
    json.writeEndObject();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
