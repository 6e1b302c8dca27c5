package dev.ftcheck.rules.dependencies.declared;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ftcheck.rules.dependencies.naming.WheelTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A lock file: {@code uv.lock}, {@code poetry.lock}, {@code pdm.lock}, {@code pylock.toml} of PEP
 * 751, or {@code Pipfile.lock}.
 */
final class LockFile {

  private static final List<String> PIPFILE_GROUPS = List.of("default", "develop");

  private final ProjectFiles project;
  private final ProjectText text;

  /** The line from which on the next entry is looked for. */
  private int from = 1;

  LockFile(ProjectFiles project, ProjectText text) {
    this.project = project;
    this.text = text;
  }

  /** The tables {@code [[package]]}, or {@code [[packages]]} of PEP 751. */
  void readToml(JsonNode root) {
    JsonNode packages = root.has("packages") ? root.get("packages") : root.path("package");
    JsonNode oldFiles = root.path("metadata").path("files");
    for (JsonNode entry : packages) {
      String name = entry.path("name").asText("");
      if (!name.isEmpty() && !isProjectItself(entry)) {
        List<WheelTag> wheels = new ArrayList<>();
        entry.path("wheels").forEach(wheel -> addTags(wheel, wheels));
        entry.path("files").forEach(file -> addTags(file, wheels));
        oldFiles.path(name).forEach(file -> addTags(file, wheels));
        add(name, entry.path("version").asText(""), "name = \"" + name + '"', wheels);
      }
    }
  }

  /** {@code source = { editable = "." }}, {@code directory = { path = "." }}. */
  private static boolean isProjectItself(JsonNode entry) {
    JsonNode source = entry.path("source");
    return source.has("editable")
        || source.has("virtual")
        || entry.path("directory").path("path").asText("").equals(".");
  }

  private static void addTags(JsonNode file, List<WheelTag> tags) {
    for (String key : List.of("name", "file", "filename", "url", "path")) {
      List<WheelTag> found = WheelTag.ofFile(file.path(key).asText(""));
      if (!found.isEmpty()) {
        tags.addAll(found);
        return;
      }
    }
  }

  void readPipfile(JsonNode root) {
    for (String group : PIPFILE_GROUPS) {
      from = Math.max(text.lineOf('"' + group + '"', 1), 1);
      for (Map.Entry<String, JsonNode> entry : root.path(group).properties()) {
        String version = Requirement.exact(entry.getValue().path("version").asText(""));
        add(entry.getKey(), version, '"' + entry.getKey() + '"', List.of());
      }
    }
  }

  private void add(String name, String version, String key, List<WheelTag> wheels) {
    int line = text.lineOf(key, from);
    if (line > 0) {
      from = line + 1;
    }
    project.add(new Mention(name, version, text.at(line, name), wheels, Mention.Source.LOCK));
  }
}
