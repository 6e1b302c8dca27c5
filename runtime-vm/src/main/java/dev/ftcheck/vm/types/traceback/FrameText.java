package dev.ftcheck.vm.types.traceback;

import dev.ftcheck.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One frame of a printed traceback: its place, its source lines and the marks below them. */
final class FrameText {

  private static final Pattern CALL_STATEMENT =
      Pattern.compile("(return\\s+|[^\\W\\d]\\w*\\s*=\\s*)", Pattern.UNICODE_CHARACTER_CLASS);

  private final FrameEntry entry;
  private final List<String> lines;
  private final int start;
  private final int end;
  private final CaretAnchors anchors;
  private final boolean showsCarets;

  private FrameText(FrameEntry entry, List<String> original, List<String> lines) {
    this.entry = entry;
    this.lines = lines;
    SourceFile source = new SourceFile("", String.join("\n", original));
    int dedent = original.getFirst().length() - lines.getFirst().length();
    this.start = Math.max(0, source.characterColumn(1, entry.column()) - dedent);
    this.end = Math.max(0, source.characterColumn(original.size(), entry.endColumn()) - dedent);
    String joined = String.join("\n", lines);
    int from = Math.min(start, joined.length());
    int to = joined.length() - Math.max(0, lines.getLast().length() - end);
    String segment = joined.substring(from, Math.max(from, to));
    this.anchors = CaretAnchors.of(segment);
    this.showsCarets = showsCarets(segment);
  }

  /** The frame's part of the traceback, with line ends. */
  static String of(FrameEntry entry, SourceLines source) {
    String head =
        "  File \"%s\", line %d, in %s\n".formatted(shownFile(entry), entry.line(), entry.name());
    List<String> original = new ArrayList<>();
    int last = entry.column() < 0 ? entry.line() : Math.max(entry.line(), entry.endLine());
    for (int line = entry.line(); line <= last; line++) {
      original.add(source.line(entry.file(), line));
    }
    if (original.stream().allMatch(String::isBlank)) {
      return head;
    }
    List<String> dedented = Dedent.lines(original);
    if (entry.column() < 0 || entry.endColumn() < 0) {
      return head + "    " + dedented.getFirst().strip() + "\n";
    }
    return head + new FrameText(entry, original, dedented).body();
  }

  private static String shownFile(FrameEntry entry) {
    String file = entry.file();
    return file.startsWith("<stdin-") && file.endsWith(">") ? "<stdin>" : file;
  }

  private boolean showsCarets(String segment) {
    if (CaretAnchors.isCallOfName(segment) && isWholeStatement()) {
      return false;
    }
    if (anchors != null) {
      return true;
    }
    String first = lines.getFirst();
    String last = lines.getLast();
    return !first.substring(0, Math.min(start, first.length())).isBlank()
        || !last.substring(Math.min(end, last.length())).isBlank();
  }

  /** Whether the call is all of {@code return f(...)} or {@code x = f(...)}. */
  private boolean isWholeStatement() {
    Matcher before = CALL_STATEMENT.matcher(lines.getFirst());
    String after = lines.getLast().substring(Math.min(end, lines.getLast().length())).strip();
    return before.lookingAt()
        && before.end() == start
        && (after.isEmpty() || after.startsWith("#") || after.startsWith(";"));
  }

  private String body() {
    List<String> shown = new ArrayList<>();
    int previous = -1;
    for (int line : significantLines()) {
      if (previous >= 0 && line - previous == 2) {
        addLine(shown, line - 1);
      } else if (previous >= 0 && line - previous > 2) {
        shown.add("...<" + (line - previous - 1) + " lines>...");
      }
      addLine(shown, line);
      previous = line;
    }
    StringBuilder text = new StringBuilder();
    Dedent.lines(shown).forEach(line -> text.append("    ").append(line).append('\n'));
    return text.toString();
  }

  /** The first and the last one, and those around the anchors. */
  private TreeSet<Integer> significantLines() {
    TreeSet<Integer> significant = new TreeSet<>();
    significant.add(0);
    significant.add(lines.size() - 1);
    if (anchors != null) {
      for (int near = -1; near <= 1; near++) {
        significant.add(lineOf(anchors.start()) + near);
        significant.add(lineOf(anchors.end()) + near);
      }
    }
    significant.removeIf(line -> line < 0 || line >= lines.size());
    return significant;
  }

  private void addLine(List<String> shown, int number) {
    String line = lines.get(number);
    shown.add(line);
    if (!showsCarets) {
      return;
    }
    int blanks = line.length() - line.stripLeading().length();
    int first = number == 0 ? DisplayWidth.of(line, start) : 0;
    int last = number == lines.size() - 1 ? DisplayWidth.of(line, end) : DisplayWidth.of(line);
    StringBuilder carets = new StringBuilder();
    for (int column = 0; column < last; column++) {
      if (column < blanks || column < first) {
        carets.append(' ');
      } else {
        carets.append(anchors == null || isAnchored(number, column) ? '^' : '~');
      }
    }
    shown.add(carets.toString());
  }

  private boolean isAnchored(int line, int column) {
    int startLine = lineOf(anchors.start());
    int endLine = lineOf(anchors.end());
    boolean behindStart =
        line > startLine || line == startLine && column >= columnOf(anchors.start());
    return behindStart && (line < endLine || line == endLine && column < columnOf(anchors.end()));
  }

  /** The line, from 0, of an index into the marked segment. */
  private int lineOf(int index) {
    int at = start + index;
    int line = 0;
    while (line < lines.size() - 1 && at > lines.get(line).length()) {
      at -= lines.get(line).length() + 1;
      line++;
    }
    return line;
  }

  private int columnOf(int index) {
    int at = start + index;
    int line = 0;
    while (line < lines.size() - 1 && at > lines.get(line).length()) {
      at -= lines.get(line).length() + 1;
      line++;
    }
    return DisplayWidth.of(lines.get(line), at);
  }
}
