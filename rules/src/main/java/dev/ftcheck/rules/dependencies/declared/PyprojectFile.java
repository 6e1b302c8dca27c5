package dev.ftcheck.rules.dependencies.declared;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code pyproject.toml} asks for: {@code [project]} of PEP 621, {@code [dependency-groups]}
 * of PEP 735, {@code [tool.poetry]}. What the build alone needs does not count.
 */
final class PyprojectFile {

  /** Keys of Poetry's tables that name no package. */
  private static final Set<String> NO_PACKAGE = Set.of("python");

  private final ProjectFiles project;
  private final ProjectText text;

  PyprojectFile(ProjectFiles project, ProjectText text) {
    this.project = project;
    this.text = text;
  }

  void read(JsonNode root) {
    root.path("project").path("dependencies").forEach(this::add);
    root.path("project").path("optional-dependencies").forEach(group -> group.forEach(this::add));
    root.path("dependency-groups").forEach(group -> group.forEach(this::add));
    JsonNode poetry = root.path("tool").path("poetry");
    addTable("[tool.poetry.dependencies]", poetry.path("dependencies"));
    addTable("[tool.poetry.dev-dependencies]", poetry.path("dev-dependencies"));
    for (Map.Entry<String, JsonNode> group : poetry.path("group").properties()) {
      addTable(
          "[tool.poetry.group." + group.getKey() + ".dependencies]",
          group.getValue().path("dependencies"));
    }
  }

  /** A specifier; a group may include another one by a table, which is read by itself. */
  private void add(JsonNode specifier) {
    if (specifier.isTextual()) {
      Requirement.parse(specifier.textValue())
          .filter(Requirement::applies)
          .ifPresent(
              requirement ->
                  add(requirement.name(), requirement.version(), lineOf(specifier.textValue())));
    }
  }

  private int lineOf(String specifier) {
    int line = text.lineOf('"' + specifier + '"', 1);
    return line > 0 ? line : text.lineOf(specifier, 1);
  }

  private void addTable(String header, JsonNode table) {
    int start = text.lineOf(header, 1);
    for (Map.Entry<String, JsonNode> entry : table.properties()) {
      if (!NO_PACKAGE.contains(entry.getKey())) {
        JsonNode value = entry.getValue();
        String version = value.isTextual() ? value.textValue() : value.path("version").asText("");
        add(entry.getKey(), exact(version), text.lineOf(entry.getKey(), start));
      }
    }
  }

  /** Poetry takes a version without an operator as exact only with {@code ==}. */
  private static String exact(String version) {
    return Requirement.exact(version);
  }

  private void add(String name, String version, int line) {
    project.add(
        new Mention(name, version, text.at(line, name), List.of(), Mention.Source.REQUIREMENT));
  }
}
