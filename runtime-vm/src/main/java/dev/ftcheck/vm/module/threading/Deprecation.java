package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.importing.ProgramWarnings;

/** Warnings of old names. */
final class Deprecation {

  private Deprecation() {}

  /** A DeprecationWarning at the line of Python code that called the native. */
  static void warn(String text) {
    ProgramWarnings.deprecated(text);
  }

  /** {@code old() is deprecated, use now() instead}. */
  static void renamed(String old, String now) {
    warn(old + "() is deprecated, use " + now + "() instead");
  }
}
