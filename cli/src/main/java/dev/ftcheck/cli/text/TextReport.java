package dev.ftcheck.cli.text;

import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import dev.ftcheck.finding.ThreadPath;
import dev.ftcheck.report.Report;
import dev.ftcheck.report.ReportedFinding;
import dev.ftcheck.report.SourceTexts;
import dev.ftcheck.report.Suppression;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A report for people: every finding with its line, both threads' paths and what to do, then what
 * the run covered.
 */
public final class TextReport {

  private static final int WIDTH = 80;

  /** More places with the same defect than this are counted. */
  private static final int MAX_ALIKE = 12;

  private final Palette palette;
  private final SourceTexts sources;

  public TextReport(Palette palette, SourceTexts sources) {
    this.palette = palette;
    this.sources = sources;
  }

  /** Leaves {@code out} open. */
  public void write(Report report, Writer out) throws IOException {
    writeFindings(report, out);
    out.write(new Summary(palette).of(report));
  }

  /** The findings alone. Leaves {@code out} open. */
  public void writeFindings(Report report, Writer out) throws IOException {
    for (ReportedFinding shown : report.findings()) {
      out.write(finding(shown));
      out.write('\n');
    }
  }

  private String finding(ReportedFinding shown) {
    Finding finding = shown.finding();
    SourceFrame frame = new SourceFrame(palette, sources, gutter(finding));
    StringBuilder text = new StringBuilder(header(shown, frame));
    appendFrames(text, finding, frame);
    text.append(alike(shown, frame));
    appendPaths(text, finding, frame);
    if (!finding.reason().isEmpty()) {
      append(text, frame.label("why"), reason(finding));
    }
    for (Fix fix : finding.fixes()) {
      append(text, frame.label("fix"), fix.description());
    }
    append(text, frame.label("help"), "ftcheck explain " + finding.ruleId());
    return text.toString();
  }

  private String header(ReportedFinding shown, SourceFrame frame) {
    Finding finding = shown.finding();
    String level = finding.level().name().toLowerCase(Locale.ROOT) + "[" + finding.ruleId() + "]";
    String mark = shown.suppression().map(TextReport::mark).orElse("");
    return palette.strong(place(finding.primary(), frame) + ":")
        + " "
        + palette.level(finding.level(), level)
        + mark
        + " "
        + palette.strong(shown.message())
        + "\n";
  }

  private static String mark(Suppression suppression) {
    String reason = suppression.justification().isEmpty() ? "" : ": " + suppression.justification();
    return " (suppressed" + reason + ")";
  }

  private void appendFrames(StringBuilder text, Finding finding, SourceFrame frame) {
    UnaryOperator<String> primary = underline -> palette.level(finding.level(), underline);
    String bar = frame.bar() + "\n";
    String lines = frame.lines(finding.primary(), '^', primary);
    text.append(lines.isEmpty() ? "" : bar).append(lines);
    for (RelatedLocation related : finding.related()) {
      text.append(bar)
          .append(frame.arrow())
          .append(place(related.location(), frame))
          .append(": ")
          .append(related.message())
          .append('\n')
          .append(
              isPrimary(related, finding)
                  ? ""
                  : frame.lines(related.location(), '-', palette::frame));
    }
    text.append(bar);
  }

  /** The other places with the same defect, a line each. */
  private static String alike(ReportedFinding shown, SourceFrame frame) {
    if (shown.alike().isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (ReportedFinding other :
        shown.alike().subList(0, Math.min(shown.alike().size(), MAX_ALIKE))) {
      Location place = other.finding().primary();
      text.append(frame.arrow())
          .append(place.path())
          .append(':')
          .append(place.line())
          .append(": ")
          .append(other.inShort())
          .append('\n');
    }
    if (shown.alike().size() > MAX_ALIKE) {
      text.append(frame.arrow())
          .append(shown.alike().size() - MAX_ALIKE)
          .append(" more places (--format json has them all)\n");
    }
    return text.append(frame.bar()).append('\n').toString();
  }

  /** The same line on another thread need not be shown twice. */
  private static boolean isPrimary(RelatedLocation related, Finding finding) {
    return related.location().equals(finding.primary());
  }

  private void appendPaths(StringBuilder text, Finding finding, SourceFrame frame) {
    ThreadPathBlock block = new ThreadPathBlock(palette, frame.indent(), finding.primary().path());
    for (ThreadPath path : finding.paths()) {
      append(text, frame.label("path"), path.thread());
      text.append(block.lines(path));
    }
  }

  /** High confidence goes without saying. */
  private static String reason(Finding finding) {
    if (finding.confidence() == Confidence.HIGH) {
      return finding.reason();
    }
    String sentence = finding.reason().replaceFirst("\\.$", "");
    String confidence = finding.confidence().name().toLowerCase(Locale.ROOT);
    return sentence + " (" + confidence + " confidence)";
  }

  private void append(StringBuilder text, String label, String content) {
    String wrapped = Prose.wrap(content, label, " ".repeat(label.length()), WIDTH);
    text.append(palette.frame(label)).append(wrapped.substring(label.length())).append('\n');
  }

  private String place(Location location, SourceFrame frame) {
    return location.path() + ":" + location.line() + ":" + frame.column(location);
  }

  private static int gutter(Finding finding) {
    int last = finding.primary().line();
    for (RelatedLocation related : finding.related()) {
      last = Math.max(last, related.location().line());
    }
    return String.valueOf(last).length();
  }
}
