package dev.ftcheck.report;

/**
 * Why a finding does not count.
 *
 * @param justification the user's reason, or what decided it; may be empty
 */
public record Suppression(Kind kind, String justification) {

  /** Where the decision is written down, in the words of SARIF 2.1.0, section 3.35.2. */
  public enum Kind {
    /** A comment beside the code. */
    IN_SOURCE,
    /** The configuration or a baseline. */
    EXTERNAL
  }
}
