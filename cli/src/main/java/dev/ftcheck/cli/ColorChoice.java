package dev.ftcheck.cli;

/** When to use colours. */
enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  static final String DESCRIPTION = "auto (on a terminal), always, or never.";

  /** For what goes to standard output. */
  boolean isOn(Console console) {
    return switch (this) {
      case AUTO -> console.wantsColor(console.outIsTerminal());
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }
}
