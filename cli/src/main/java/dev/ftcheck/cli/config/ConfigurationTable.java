package dev.ftcheck.cli.config;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ftcheck.cli.Spelling;
import dev.ftcheck.cli.UsageException;
import dev.ftcheck.finding.Confidence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Checks the table's keys and types and turns it into a {@link Configuration}. */
final class ConfigurationTable {

  private static final String PER_PATH_IGNORES = "per-path-ignores";
  private static final List<String> KEYS =
      List.of(
          "select", "ignore", "exclude", "fail-on", "min-confidence", "baseline", PER_PATH_IGNORES);

  private final Path file;
  private final JsonNode table;

  ConfigurationTable(Path file, JsonNode table) {
    this.file = file;
    this.table = table;
  }

  Configuration configuration() {
    if (!table.isObject()) {
      throw wrong("tool.ftcheck must be a table");
    }
    table.fieldNames().forEachRemaining(this::checkKey);
    Path folder = file.getParent();
    return new Configuration(
        folder,
        strings("select"),
        strings("ignore"),
        strings("exclude"),
        choice("fail-on", FailOn.class),
        choice("min-confidence", Confidence.class),
        string("baseline").map(folder::resolve),
        perPathIgnores());
  }

  private void checkKey(String key) {
    if (!KEYS.contains(key)) {
      throw wrong("unknown key `" + key + "` in [tool.ftcheck]" + Spelling.suggestion(key, KEYS));
    }
  }

  private Optional<List<String>> strings(String key) {
    return table.has(key) ? Optional.of(strings(key, table.get(key))) : Optional.empty();
  }

  private List<String> strings(String key, JsonNode node) {
    List<String> values = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(value -> values.add(value.isTextual() ? value.asText() : null));
    }
    if (!node.isArray() || values.contains(null)) {
      throw wrong("`" + key + "` must be a list of strings");
    }
    return values;
  }

  private Optional<String> string(String key) {
    if (!table.has(key)) {
      return Optional.empty();
    }
    if (!table.get(key).isTextual()) {
      throw wrong("`" + key + "` must be a string");
    }
    return Optional.of(table.get(key).asText());
  }

  private <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
    return string(key).map(value -> constant(key, value, type));
  }

  private <E extends Enum<E>> E constant(String key, String value, Class<E> type) {
    List<String> choices = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT);
      if (name.equals(value)) {
        return constant;
      }
      choices.add(name);
    }
    throw wrong(
        "`" + key + "` must be one of " + String.join(", ", choices) + ", not `" + value + "`");
  }

  private Map<String, List<String>> perPathIgnores() {
    JsonNode node = table.path(PER_PATH_IGNORES);
    Map<String, List<String>> ignores = new LinkedHashMap<>();
    if (!node.isMissingNode() && !node.isObject()) {
      throw wrong("`" + PER_PATH_IGNORES + "` must be a table from globs to lists of rules");
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      ignores.put(entry.getKey(), strings(entry.getKey(), entry.getValue()));
    }
    return ignores;
  }

  private UsageException wrong(String message) {
    return new UsageException(file + ": " + message);
  }
}
