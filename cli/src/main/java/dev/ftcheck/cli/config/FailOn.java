package dev.ftcheck.cli.config;

import dev.ftcheck.finding.Level;
import dev.ftcheck.report.Report;

/** From which level on findings make the run fail. */
public enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /** Whether the report holds a finding that is bad enough. */
  public boolean fails(Report report) {
    return switch (this) {
      case ERROR -> report.reaches(Level.ERROR);
      case WARNING -> report.reaches(Level.WARNING);
      case NOTE -> report.reaches(Level.NOTE);
      case NEVER -> false;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
