package dev.ftcheck.sarif;

import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.text.SimpleDateFormat;
import java.util.Locale;
import java.util.TimeZone;

/** java-sarif's objects to text, with what its annotations get wrong put right. */
final class SarifJson {

  private SarifJson() {}

  /**
   * java-sarif leaves out every value that equals the schema's default. For a level that loses
   * information: a result without one takes the level of its rule, not {@code warning}.
   */
  private abstract static class LevelIsWritten {
    @JsonProperty("level")
    @JsonInclude(Include.ALWAYS)
    private Object level;
  }

  static void write(SarifSchema210 log, Writer out) throws IOException {
    mapper().writerWithDefaultPrettyPrinter().writeValue(out, log);
    out.write('\n');
    out.flush();
  }

  private static ObjectMapper mapper() {
    return JsonMapper.builder()
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .defaultDateFormat(utcDates())
        .addMixIn(Result.class, LevelIsWritten.class)
        .addMixIn(ReportingConfiguration.class, LevelIsWritten.class)
        .addMixIn(Notification.class, LevelIsWritten.class)
        .build();
  }

  /** SARIF 2.1.0, section 3.9: UTC, with a {@code Z}. */
  private static SimpleDateFormat utcDates() {
    SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);
    format.setTimeZone(TimeZone.getTimeZone("UTC"));
    return format;
  }
}
