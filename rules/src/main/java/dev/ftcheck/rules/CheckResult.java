package dev.ftcheck.rules;

import dev.ftcheck.finding.Finding;
import dev.ftcheck.parser.Comment;
import dev.ftcheck.source.Diagnostic;
import java.util.List;

/**
 * What a static run found. Immutable.
 *
 * @param findings of every confidence, in order of path, line and rule; nothing suppressed yet
 * @param diagnostics what was not analysed, and why
 * @param pragmas the comments that start with {@code # ftcheck:}
 * @param statistics what the run covered
 */
public record CheckResult(
    List<Finding> findings,
    List<Diagnostic> diagnostics,
    List<Comment> pragmas,
    Statistics statistics) {

  public CheckResult {
    findings = List.copyOf(findings);
    diagnostics = List.copyOf(diagnostics);
    pragmas = List.copyOf(pragmas);
  }

  /**
   * The report's coverage line.
   *
   * @param files files analysed
   * @param lines their lines
   * @param functions functions and methods analysed
   * @param threadRoots places from which a second thread may start
   * @param locks abstract locks
   * @param unknownCalls calls in analysed code whose target is unknown (dynamic features, native
   *     code)
   * @param budgets the budgets that were hit, as sentences
   */
  public record Statistics(
      int files,
      long lines,
      int functions,
      int threadRoots,
      int locks,
      long unknownCalls,
      List<String> budgets) {

    public Statistics {
      budgets = List.copyOf(budgets);
    }
  }
}
