package dev.ftcheck.cli.audit;

/** How an audit is written. */
public enum AuditFormat {
  TEXT,
  MARKDOWN,
  JSON,
  SARIF
}
