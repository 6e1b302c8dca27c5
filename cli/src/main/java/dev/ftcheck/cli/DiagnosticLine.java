package dev.ftcheck.cli;

import dev.ftcheck.source.Diagnostic;
import dev.ftcheck.suppression.Notice;
import java.util.Locale;

/**
 * What is said on standard error about a file, in the form that editors can follow: {@code
 * path:line:column: severity: message}.
 */
final class DiagnosticLine {

  private DiagnosticLine() {}

  static String of(Diagnostic diagnostic) {
    String severity = diagnostic.kind() == Diagnostic.Kind.LIMIT ? "warning" : "error";
    return of(
        diagnostic.path(), diagnostic.line(), diagnostic.column(), severity, diagnostic.message());
  }

  static String of(Notice notice) {
    String severity = notice.severity().name().toLowerCase(Locale.ROOT);
    return of(notice.path(), notice.line(), 0, severity, notice.message());
  }

  private static String of(String path, int line, int column, String severity, String message) {
    String place =
        (path.isEmpty() ? "ftcheck" : path)
            + (line > 0 ? ":" + line : "")
            + (line > 0 && column > 0 ? ":" + column : "");
    return place + ": " + severity + ": " + message;
  }
}
