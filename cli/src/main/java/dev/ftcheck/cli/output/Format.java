package dev.ftcheck.cli.output;

import java.util.Locale;

/** How a report is written. */
public enum Format {
  /** For people. */
  TEXT,
  /** For scripts; see {@code docs/cli.md}. */
  JSON,
  /** For code review tools. */
  SARIF,
  /** GitHub workflow commands. */
  GITHUB;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
