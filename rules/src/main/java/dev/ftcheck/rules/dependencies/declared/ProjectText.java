package dev.ftcheck.rules.dependencies.declared;

import dev.ftcheck.finding.Location;
import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A text file of the project.
 *
 * @param file where it is
 * @param display how reports name it
 */
record ProjectText(Path file, String display, List<String> lines) {

  ProjectText {
    lines = List.copyOf(lines);
  }

  static ProjectText read(Path file, String display) throws IOException {
    return new ProjectText(
        file, display, Files.readString(file, StandardCharsets.UTF_8).lines().toList());
  }

  String text() {
    return String.join("\n", lines);
  }

  /** The line, from 1 on, that contains the text at or after {@code from}; 0 where none does. */
  int lineOf(String text, int from) {
    for (int line = Math.max(from, 1); line <= lines.size(); line++) {
      if (lines.get(line - 1).contains(text)) {
        return line;
      }
    }
    return 0;
  }

  /** The text in that line; the whole file where the line is 0. */
  Location at(int line, String text) {
    if (line == 0) {
      return new Location(display, new Span(1, 0, 1, 0));
    }
    String content = lines.get(line - 1);
    int start = Math.max(content.indexOf(text), 0);
    int column = content.substring(0, start).getBytes(StandardCharsets.UTF_8).length;
    int width = text.getBytes(StandardCharsets.UTF_8).length;
    return new Location(display, new Span(line, column, line, column + width));
  }

  Diagnostic problem(int line, String message) {
    return new Diagnostic(display, line, 0, Diagnostic.Kind.SYNTAX, message);
  }
}
