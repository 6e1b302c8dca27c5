package dev.ftcheck.sarif;

/** What made a log: results of different origin do not replace each other in code review. */
public enum Origin {
  /** {@code ftcheck check}. */
  CHECK("ftcheck-static/"),
  /** {@code ftcheck run}. */
  RUN("ftcheck-run/"),
  /** {@code ftcheck audit}. */
  AUDIT("ftcheck-audit/");

  private final String automationId;

  Origin(String automationId) {
    this.automationId = automationId;
  }

  /** SARIF 2.1.0, section 3.17.3: a category with an empty run id. */
  String automationId() {
    return automationId;
  }
}
