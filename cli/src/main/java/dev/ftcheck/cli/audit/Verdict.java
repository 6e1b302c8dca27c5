package dev.ftcheck.cli.audit;

import java.util.Locale;

/** Whether code may run without the GIL; the worse ones come later. */
public enum Verdict {
  /** Nothing was found that must be mended first. */
  READY,
  /** Something was found that is likely to go wrong under load. */
  NEEDS_WORK,
  /**
   * Threads that certainly meet lose data or wait for each other, or something re-enables the GIL.
   */
  BLOCKED;

  /** As a reader sees it: {@code needs work}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Verdict worse(Verdict a, Verdict b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
