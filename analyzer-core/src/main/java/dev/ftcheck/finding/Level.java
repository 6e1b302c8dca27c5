package dev.ftcheck.finding;

/** How bad a finding is, in SARIF's words; ordered from mild to bad. */
public enum Level {
  NOTE,
  WARNING,
  ERROR
}
