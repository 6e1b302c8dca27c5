package dev.ftcheck.vm.types.traceback;

import java.util.List;

/** Removes the blanks that all lines begin with; lines of blanks only become empty. */
final class Dedent {

  private Dedent() {}

  static List<String> lines(List<String> lines) {
    String margin = null;
    for (String line : lines) {
      if (!line.isBlank()) {
        String indentation = line.substring(0, indentation(line));
        margin = margin == null ? indentation : common(margin, indentation);
      }
    }
    int width = margin == null ? 0 : margin.length();
    return lines.stream().map(line -> line.isBlank() ? "" : line.substring(width)).toList();
  }

  /** How many blanks and tabs a line begins with. */
  static int indentation(String line) {
    int width = 0;
    while (width < line.length() && (line.charAt(width) == ' ' || line.charAt(width) == '\t')) {
      width++;
    }
    return width;
  }

  private static String common(String a, String b) {
    int length = 0;
    int most = Math.min(a.length(), b.length());
    while (length < most && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return a.substring(0, length);
  }
}
