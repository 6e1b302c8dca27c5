package dev.ftcheck.cli.text;

import dev.ftcheck.finding.Location;
import dev.ftcheck.report.SourceTexts;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.Span;
import java.util.function.UnaryOperator;

/** Source lines between gutter and underline. All frames of a finding share one gutter width. */
final class SourceFrame {

  private static final int ROOM = 92;

  private final Palette palette;
  private final SourceTexts sources;
  private final int gutter;

  SourceFrame(Palette palette, SourceTexts sources, int gutter) {
    this.palette = palette;
    this.sources = sources;
    this.gutter = gutter;
  }

  /** {@code " |"}. */
  String bar() {
    return palette.frame(" ".repeat(gutter) + " |");
  }

  /** {@code " = label: "} without colours; what follows it wraps below its text. */
  String label(String label) {
    return " ".repeat(gutter) + " = " + label + ": ";
  }

  /** {@code " ::: "}, in front of a further place. */
  String arrow() {
    return palette.frame(" ".repeat(gutter) + "::: ");
  }

  /** What stands below a label. */
  String indent() {
    return " ".repeat(gutter + 5);
  }

  /** The line with its underline, each ended; empty where the text is gone. */
  String lines(Location location, char mark, UnaryOperator<String> paint) {
    SourceFile file = sources.file(location.path());
    Span span = location.span();
    String line = file.line(span.line());
    if (line.isBlank()) {
      return "";
    }
    int start = file.characterColumn(span.line(), span.column());
    int end =
        span.endLine() == span.line()
            ? file.characterColumn(span.line(), span.endColumn())
            : line.stripTrailing().length();
    DisplayLine display = DisplayLine.of(line, start, end, ROOM);
    String number = String.valueOf(span.line());
    return palette.frame(" ".repeat(gutter - number.length()) + number + " |")
        + " "
        + display.text()
        + "\n"
        + bar()
        + " "
        + paint.apply(display.underline(mark))
        + "\n";
  }

  /** 1-based character column. */
  int column(Location location) {
    return sources.file(location.path()).characterColumn(location.line(), location.span().column())
        + 1;
  }
}
