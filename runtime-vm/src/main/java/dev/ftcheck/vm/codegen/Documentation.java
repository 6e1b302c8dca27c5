package dev.ftcheck.vm.codegen;

/**
 * Docstrings: the common indentation is removed, as <a
 * href="https://docs.python.org/3.14/library/inspect.html#inspect.cleandoc">inspect.cleandoc</a>
 * does, but blank lines at the ends stay.
 */
final class Documentation {

  private Documentation() {}

  static String clean(String text) {
    String expanded = expandTabs(text);
    String[] lines = expanded.split("\n", -1);
    int margin = Integer.MAX_VALUE;
    for (int i = 1; i < lines.length; i++) {
      int indent = indentOf(lines[i]);
      if (indent < lines[i].length()) {
        margin = Math.min(margin, indent);
      }
    }
    StringBuilder made = new StringBuilder(lines[0].substring(indentOf(lines[0])));
    for (int i = 1; i < lines.length; i++) {
      int cut = Math.min(margin, indentOf(lines[i]));
      made.append('\n').append(lines[i].substring(Math.min(cut, lines[i].length())));
    }
    return made.toString();
  }

  private static int indentOf(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  private static String expandTabs(String text) {
    if (text.indexOf('\t') < 0) {
      return text;
    }
    StringBuilder made = new StringBuilder();
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        int spaces = 8 - column % 8;
        made.repeat(' ', spaces);
        column += spaces;
      } else {
        made.append(c);
        column = c == '\n' ? 0 : column + 1;
      }
    }
    return made.toString();
  }
}
