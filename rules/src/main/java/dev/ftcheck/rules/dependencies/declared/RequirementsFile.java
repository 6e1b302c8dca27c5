package dev.ftcheck.rules.dependencies.declared;

import dev.ftcheck.rules.dependencies.naming.WheelTag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file for {@code pip install -r}: requirements with hashes, markers and continued lines; files
 * that it includes; wheels by their path or address.
 */
final class RequirementsFile {

  private static final Pattern INCLUDE =
      Pattern.compile("(-r|-c|--requirement|--constraint)[\\s=]*(.+)");

  private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*$");
  private static final Pattern OPTION = Pattern.compile("\\s--?[a-z][\\w-]*([\\s=].*)?$");
  private static final Pattern WHEEL_NAME = Pattern.compile("([^-]+)-([^-]+)-.*\\.whl");

  private final ProjectFiles project;
  private final ProjectText text;
  private final Mention.Source source;

  RequirementsFile(ProjectFiles project, ProjectText text, Mention.Source source) {
    this.project = project;
    this.text = text;
    this.source = source;
  }

  void read() {
    StringBuilder logical = new StringBuilder();
    int start = 1;
    for (int line = 1; line <= text.lines().size(); line++) {
      String physical = text.lines().get(line - 1);
      if (logical.isEmpty()) {
        start = line;
      }
      if (physical.endsWith("\\")) {
        logical.append(physical, 0, physical.length() - 1).append(' ');
      } else {
        readLine(start, logical + physical);
        logical.setLength(0);
      }
    }
    readLine(start, logical.toString());
  }

  private void readLine(int line, String content) {
    String entry = COMMENT.matcher(content).replaceFirst("").strip();
    Matcher include = INCLUDE.matcher(entry);
    if (include.matches()) {
      include(line, include.group(1), include.group(2).strip());
      return;
    }
    if (entry.isEmpty() || entry.startsWith("-")) {
      return;
    }
    String plain = OPTION.matcher(entry).replaceFirst("");
    Optional<Requirement> requirement = Requirement.parse(plain);
    if (requirement.isPresent()) {
      add(line, requirement.get());
    } else {
      addWheel(line, plain);
    }
  }

  private void add(int line, Requirement requirement) {
    if (requirement.applies()) {
      String name = requirement.name();
      project.add(new Mention(name, requirement.version(), text.at(line, name), List.of(), source));
    }
  }

  private void addWheel(int line, String path) {
    Matcher wheel = WHEEL_NAME.matcher(WheelTag.fileName(path));
    if (wheel.matches()) {
      project.add(
          new Mention(
              wheel.group(1),
              wheel.group(2),
              text.at(line, wheel.group(1)),
              WheelTag.ofFile(path),
              source));
    }
  }

  private void include(int line, String option, String name) {
    if (name.contains("://")) {
      return;
    }
    boolean constraint = option.equals("-c") || option.equals("--constraint");
    Path file = text.file().resolveSibling(name).normalize();
    try {
      project.readRequirements(file, constraint ? Mention.Source.CONSTRAINT : source);
    } catch (IOException unreadable) {
      project.report(text.problem(line, "the included file " + name + " cannot be read"));
    }
  }
}
