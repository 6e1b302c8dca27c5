package dev.ftcheck.rules;

import dev.ftcheck.codec.CompactInput;
import dev.ftcheck.codec.CompactOutput;
import dev.ftcheck.finding.Confidence;
import dev.ftcheck.finding.Evidence;
import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Fix;
import dev.ftcheck.finding.Frame;
import dev.ftcheck.finding.Level;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import dev.ftcheck.finding.Step;
import dev.ftcheck.finding.ThreadPath;
import dev.ftcheck.parser.Comment;
import dev.ftcheck.source.Diagnostic;
import java.io.IOException;

/** The result of a run to bytes and back; the two directions mirror each other field by field. */
final class ResultCodec {

  private static final Level[] LEVELS = Level.values();
  private static final Confidence[] CONFIDENCES = Confidence.values();
  private static final Evidence[] EVIDENCES = Evidence.values();
  private static final Diagnostic.Kind[] KINDS = Diagnostic.Kind.values();

  private ResultCodec() {}

  static byte[] encode(CheckResult result) {
    CompactOutput out = new CompactOutput();
    out.writeList(result.findings(), finding -> write(finding, out));
    out.writeList(result.diagnostics(), diagnostic -> write(diagnostic, out));
    out.writeList(result.pragmas(), pragma -> write(pragma, out));
    write(result.statistics(), out);
    return out.toByteArray();
  }

  /**
   * @throws IOException if the bytes are not the encoder's
   */
  static CheckResult decode(CompactInput in) throws IOException {
    CheckResult result =
        new CheckResult(
            in.readList(() -> readFinding(in)),
            in.readList(() -> readDiagnostic(in)),
            in.readList(() -> readComment(in)),
            readStatistics(in));
    in.requireEnd();
    return result;
  }

  private static void write(Finding finding, CompactOutput out) {
    out.writeString(finding.ruleId());
    out.writeEnum(finding.level());
    out.writeEnum(finding.confidence());
    out.writeEnum(finding.evidence());
    out.writeString(finding.message());
    out.writeString(finding.symbol());
    write(finding.primary(), out);
    out.writeList(
        finding.related(),
        related -> {
          write(related.location(), out);
          out.writeString(related.message());
        });
    out.writeList(finding.paths(), path -> write(path, out));
    out.writeString(finding.reason());
    out.writeList(finding.fixes(), fix -> out.writeString(fix.description()));
    out.writeString(finding.cause());
  }

  private static Finding readFinding(CompactInput in) throws IOException {
    return new Finding(
        in.readString(),
        in.readEnum(LEVELS),
        in.readEnum(CONFIDENCES),
        in.readEnum(EVIDENCES),
        in.readString(),
        in.readString(),
        readLocation(in),
        in.readList(() -> new RelatedLocation(readLocation(in), in.readString())),
        in.readList(() -> readPath(in)),
        in.readString(),
        in.readList(() -> new Fix(in.readString())),
        in.readString());
  }

  private static void write(ThreadPath path, CompactOutput out) {
    out.writeString(path.thread());
    out.writeList(
        path.steps(),
        step -> {
          write(step.location(), out);
          out.writeString(step.action());
          out.writeStrings(step.locksHeld());
        });
    out.writeList(
        path.stack(),
        frame -> {
          write(frame.location(), out);
          out.writeString(frame.function());
        });
  }

  private static ThreadPath readPath(CompactInput in) throws IOException {
    return new ThreadPath(
        in.readString(),
        in.readList(() -> new Step(readLocation(in), in.readString(), in.readStrings())),
        in.readList(() -> new Frame(readLocation(in), in.readString())));
  }

  private static void write(Location location, CompactOutput out) {
    out.writeString(location.path());
    out.writeSpan(location.span());
  }

  private static Location readLocation(CompactInput in) throws IOException {
    return new Location(in.readString(), in.readSpan());
  }

  private static void write(Diagnostic diagnostic, CompactOutput out) {
    out.writeString(diagnostic.path());
    out.writeSize(diagnostic.line());
    out.writeSize(diagnostic.column());
    out.writeEnum(diagnostic.kind());
    out.writeString(diagnostic.message());
  }

  private static Diagnostic readDiagnostic(CompactInput in) throws IOException {
    return new Diagnostic(
        in.readString(), in.readSize(), in.readSize(), in.readEnum(KINDS), in.readString());
  }

  private static void write(Comment comment, CompactOutput out) {
    out.writeString(comment.path());
    out.writeSize(comment.line());
    out.writeSize(comment.column());
    out.writeString(comment.text());
  }

  private static Comment readComment(CompactInput in) throws IOException {
    return new Comment(in.readString(), in.readSize(), in.readSize(), in.readString());
  }

  private static void write(CheckResult.Statistics statistics, CompactOutput out) {
    out.writeSize(statistics.files());
    out.writeLong(statistics.lines());
    out.writeSize(statistics.functions());
    out.writeSize(statistics.threadRoots());
    out.writeSize(statistics.locks());
    out.writeLong(statistics.unknownCalls());
    out.writeStrings(statistics.budgets());
  }

  private static CheckResult.Statistics readStatistics(CompactInput in) throws IOException {
    return new CheckResult.Statistics(
        in.readSize(),
        in.readLong(),
        in.readSize(),
        in.readSize(),
        in.readSize(),
        in.readLong(),
        in.readStrings());
  }
}
