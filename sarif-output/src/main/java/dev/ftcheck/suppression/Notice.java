package dev.ftcheck.suppression;

/** Something about the user's own suppressions that they should know; never a finding. */
public record Notice(Severity severity, String path, int line, String message) {

  /** How loudly it is said. */
  public enum Severity {
    NOTE,
    WARNING
  }
}
