package dev.ftcheck.cli.output;

import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import dev.ftcheck.report.Report;
import dev.ftcheck.report.ReportedFinding;
import dev.ftcheck.report.SourceTexts;
import java.io.IOException;
import java.io.Writer;

/**
 * Findings as annotations of a GitHub workflow run, one command a line.
 *
 * @see <a
 *     href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands">Workflow
 *     commands</a>
 */
public final class GithubReport {

  private final SourceTexts sources;

  public GithubReport(SourceTexts sources) {
    this.sources = sources;
  }

  public void write(Report report, Writer out) throws IOException {
    for (ReportedFinding shown : report.findings()) {
      if (shown.counts()) {
        out.write(command(shown));
        out.write('\n');
      }
    }
  }

  private String command(ReportedFinding shown) {
    Finding finding = shown.finding();
    Location place = finding.primary();
    int column =
        sources.file(place.path()).characterColumn(place.line(), place.span().column()) + 1;
    return "::%s file=%s,line=%d,col=%d,title=%s::%s"
        .formatted(
            command(finding.level()),
            property(place.path()),
            place.line(),
            column,
            property("ftcheck " + finding.ruleId()),
            data(message(shown)));
  }

  private static String command(dev.ftcheck.finding.Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String message(ReportedFinding shown) {
    Finding finding = shown.finding();
    StringBuilder message = new StringBuilder(shown.message());
    for (RelatedLocation related : finding.related()) {
      message.append(line(related.location(), related.message()));
    }
    for (ReportedFinding other : shown.alike()) {
      message.append(line(other.finding().primary(), other.inShort()));
    }
    if (!finding.reason().isEmpty()) {
      message.append('\n').append(finding.reason());
    }
    finding.fixes().forEach(fix -> message.append("\nFix: ").append(fix.description()));
    return message.toString();
  }

  private static String line(Location place, String words) {
    return "\n" + place.path() + ":" + place.line() + ": " + words;
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
