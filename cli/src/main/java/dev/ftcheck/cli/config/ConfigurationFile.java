package dev.ftcheck.cli.config;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.ftcheck.cli.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds and reads the configuration. */
public final class ConfigurationFile {

  private static final String NAME = "pyproject.toml";

  private ConfigurationFile() {}

  /** The file the user named. A file without our table is a mistake here. */
  public static Configuration read(Path file) {
    return table(file)
        .map(table -> new ConfigurationTable(file, table).configuration())
        .orElseThrow(() -> new UsageException(file + ": has no [tool.ftcheck] table"));
  }

  /**
   * The nearest {@code pyproject.toml} with our table, in the folder of {@code path} or above it.
   */
  public static Configuration nearest(Path path) {
    Path folder = Files.isDirectory(path) ? path : path.getParent();
    for (Path at = folder; at != null; at = at.getParent()) {
      Path file = at.resolve(NAME);
      if (Files.isRegularFile(file)) {
        Optional<JsonNode> table = table(file);
        if (table.isPresent()) {
          return new ConfigurationTable(file, table.get()).configuration();
        }
      }
    }
    return Configuration.none(folder);
  }

  /**
   * The file is parsed only where it mentions ftcheck at all: most do not, and their mistakes are
   * not our business.
   */
  private static Optional<JsonNode> table(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      if (!text.contains("ftcheck")) {
        return Optional.empty();
      }
      JsonNode table = new TomlMapper().readTree(text).path("tool").path("ftcheck");
      return table.isMissingNode() ? Optional.empty() : Optional.of(table);
    } catch (JacksonException e) {
      JsonLocation place = e.getLocation();
      String at = place == null ? "" : ":" + place.getLineNr() + ":" + place.getColumnNr();
      throw new UsageException(file + at + ": " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UsageException(file + ": cannot be read as UTF-8 text");
    }
  }
}
