package dev.ftcheck.rules.dependencies.declared;

import java.util.List;

/** The sections {@code [options]} and {@code [options.extras_require]} of {@code setup.cfg}. */
final class SetupCfgFile {

  private final ProjectFiles project;
  private final ProjectText text;
  private String section = "";
  private String key = "";

  SetupCfgFile(ProjectFiles project, ProjectText text) {
    this.project = project;
    this.text = text;
  }

  void read() {
    for (int line = 1; line <= text.lines().size(); line++) {
      String content = text.lines().get(line - 1);
      String entry = content.strip();
      if (entry.isEmpty() || entry.startsWith("#") || entry.startsWith(";")) {
        continue;
      }
      if (Character.isWhitespace(content.charAt(0))) {
        add(line, entry);
      } else if (entry.startsWith("[") && entry.endsWith("]")) {
        section = entry.substring(1, entry.length() - 1).strip();
        key = "";
      } else {
        int equals = entry.indexOf('=');
        key = (equals < 0 ? entry : entry.substring(0, equals)).strip();
        add(line, equals < 0 ? "" : entry.substring(equals + 1).strip());
      }
    }
  }

  private void add(int line, String value) {
    boolean requires =
        (section.equals("options") && key.equals("install_requires"))
            || section.equals("options.extras_require");
    if (requires) {
      Requirement.parse(value)
          .filter(Requirement::applies)
          .ifPresent(
              requirement ->
                  project.add(
                      new Mention(
                          requirement.name(),
                          requirement.version(),
                          text.at(line, requirement.name()),
                          List.of(),
                          Mention.Source.REQUIREMENT)));
    }
  }
}
