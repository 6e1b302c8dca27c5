package dev.ftcheck.cli;

/** What the process's exit code says. Public API. */
public final class ExitCode {

  /** Nothing at or above {@code --fail-on}. */
  public static final int CLEAN = 0;

  /** Findings at or above {@code --fail-on}. */
  public static final int FINDINGS = 1;

  /** Wrong usage, nothing could be read, or a defect of ftcheck. */
  public static final int TROUBLE = 2;

  /** {@code ftcheck run}: findings at or above {@code --fail-on}. */
  public static final int RUN_FINDINGS = 66;

  /** {@code ftcheck run --timeout}: the time was up, and there are no such findings. */
  public static final int TIMED_OUT = 124;

  private ExitCode() {}
}
