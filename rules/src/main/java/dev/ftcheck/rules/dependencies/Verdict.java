package dev.ftcheck.rules.dependencies;

/** Whether a dependency is ready for the free-threaded build. */
public enum Verdict {
  /** It has compiled code, and that leaves the GIL off. */
  READY("ready"),
  /** It has no compiled code: it runs on every build, and its own races are its own. */
  PURE_PYTHON("pure Python"),
  /** Importing it enables the GIL, or it cannot be imported at all. */
  NOT_READY("not ready"),
  /** Neither a lock file nor an environment shows enough of it. */
  UNKNOWN("unknown");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
