package dev.ftcheck.cli;

/** What the process's exit code says. Public API. */
public final class ExitCode {

  /** Nothing at or above {@code --fail-on}. */
  public static final int CLEAN = 0;

  /** Findings at or above {@code --fail-on}. */
  public static final int FINDINGS = 1;

  /** Wrong usage, nothing could be read, or a defect of ftcheck. */
  public static final int TROUBLE = 2;

  private ExitCode() {}
}
