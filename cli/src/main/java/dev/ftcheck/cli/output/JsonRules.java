package dev.ftcheck.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.ftcheck.rules.RuleMetadata;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** The catalogue as JSON, with {@link JsonReport}'s version. */
public final class JsonRules {

  /** Leaves {@code out} open. */
  public void write(List<RuleMetadata> rules, Writer out) throws IOException {
    try (JsonGenerator json =
        new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("version", JsonReport.SCHEMA_VERSION);
      json.writeArrayFieldStart("rules");
      for (RuleMetadata rule : rules) {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", rule.name());
        json.writeStringField("level", rule.level().name().toLowerCase(Locale.ROOT));
        json.writeStringField("summary", rule.summary());
        json.writeArrayFieldStart("tags");
        for (String tag : rule.tags()) {
          json.writeString(tag);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }
}
