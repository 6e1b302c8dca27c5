package dev.ftcheck.cli;

import dev.ftcheck.cli.check.CheckOutcome;
import dev.ftcheck.cli.output.Format;
import dev.ftcheck.cli.output.GithubReport;
import dev.ftcheck.cli.output.JsonReport;
import dev.ftcheck.cli.text.Palette;
import dev.ftcheck.cli.text.TextReport;
import dev.ftcheck.report.ReportedFinding;
import dev.ftcheck.rules.RuleCatalogue;
import dev.ftcheck.sarif.ExecutionTimes;
import dev.ftcheck.sarif.MergedLog;
import dev.ftcheck.sarif.Origin;
import dev.ftcheck.sarif.SarifWriter;
import dev.ftcheck.source.Diagnostic;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Brings a run's outcome to the user: the report where they want it, everything else to standard
 * error.
 */
final class Reporting {

  private final Instant start = Instant.now();
  private final Console console;
  private final Format format;
  private final boolean color;
  private final Origin origin;
  private final MergedLog mergedLog;

  Reporting(Console console, Format format, boolean color, Origin origin) {
    this.console = console;
    this.format = format;
    this.color = color;
    this.origin = origin;
    this.mergedLog = null;
  }

  /** Reports as SARIF, within the log of a check. */
  Reporting(Console console, MergedLog mergedLog) {
    this.console = console;
    this.format = Format.SARIF;
    this.color = false;
    this.origin = Origin.RUN;
    this.mergedLog = mergedLog;
  }

  /** What is not a finding: files that were not analysed, and comments of no use. */
  void say(CheckOutcome outcome) {
    sayDiagnostics(outcome.report().diagnostics());
    outcome.notices().forEach(notice -> console.err().println(DiagnosticLine.of(notice)));
    console.err().flush();
  }

  void sayDiagnostics(List<Diagnostic> diagnostics) {
    diagnostics.forEach(diagnostic -> console.err().println(DiagnosticLine.of(diagnostic)));
  }

  /** Writes the report to the file, or to standard output. */
  void write(CheckOutcome outcome, Optional<Path> file) {
    if (file.isEmpty()) {
      write(outcome, format, console.out());
      return;
    }
    writeFile(outcome, format, file.get());
    int count = outcome.report().findings().size();
    console
        .err()
        .println(
            "ftcheck: "
                + (count == 1 ? "1 finding" : count + " findings")
                + " written to "
                + file.get());
  }

  /** Writes the findings that count, whatever the format asked for. */
  void writeBaseline(CheckOutcome outcome, Path file) {
    List<ReportedFinding> counting =
        outcome.report().findings().stream().filter(ReportedFinding::counts).toList();
    writeFile(outcome.withFindings(counting), Format.SARIF, file);
    console
        .err()
        .println("ftcheck: baseline of " + counting.size() + " findings written to " + file);
  }

  private void writeFile(CheckOutcome outcome, Format wanted, Path file) {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      write(outcome, wanted, writer);
    } catch (IOException | UncheckedIOException e) {
      throw new UsageException(file + ": cannot be written");
    }
  }

  /** Writes the report to a stream. */
  void write(CheckOutcome outcome, Writer writer) {
    write(outcome, format, writer);
  }

  private void write(CheckOutcome outcome, Format wanted, Writer writer) {
    try {
      switch (wanted) {
        case TEXT ->
            new TextReport(Palette.of(color), outcome.sources()).write(outcome.report(), writer);
        case JSON ->
            new JsonReport(Version.current(), outcome.sources()).write(outcome.report(), writer);
        case GITHUB -> new GithubReport(outcome.sources()).write(outcome.report(), writer);
        case SARIF -> writeSarif(outcome, writer);
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeSarif(CheckOutcome outcome, Writer writer) throws IOException {
    if (mergedLog == null) {
      writeOwnSarif(outcome, writer);
      return;
    }
    StringWriter own = new StringWriter();
    writeOwnSarif(outcome, own);
    mergedLog.add(own.toString());
    mergedLog.write(writer);
  }

  private void writeOwnSarif(CheckOutcome outcome, Writer writer) throws IOException {
    ExecutionTimes times = new ExecutionTimes(start, Instant.now());
    new SarifWriter(Version.current(), RuleCatalogue.all(), origin)
        .write(outcome.report(), outcome.sources(), times, writer);
  }
}
