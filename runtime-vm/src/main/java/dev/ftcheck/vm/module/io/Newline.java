package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/**
 * The {@code newline} argument of text files.
 *
 * @param given null for None
 */
record Newline(String given) {

  /** The argument of {@code open} and of the types. */
  static Newline of(PyObject argument, String function) {
    if (argument == null || argument == PyNone.NONE) {
      return new Newline(null);
    }
    if (!(argument instanceof PyStr text)) {
      throw Errors.typeError(
          "%s argument 'newline' must be str or None, not %s", function, argument.type().name());
    }
    return switch (text.value()) {
      case "", "\n", "\r", "\r\n" -> new Newline(text.value());
      default -> throw Errors.valueError("illegal newline value: %s", shown(text, function));
    };
  }

  /** StringIO shows the repr, text files the text. */
  private static String shown(PyStr text, String function) {
    return function.startsWith("StringIO") ? Conversions.repr(text).value() : text.value();
  }

  /** Whether any of the three line ends ends a line that is read. */
  boolean isUniversal() {
    return given == null || given.isEmpty();
  }

  /** Whether line ends that are read become {@code \n}. */
  boolean translatesReading() {
    return given == null;
  }

  /** What a {@code \n} is written as. */
  String written() {
    return given == null || given.isEmpty() ? "\n" : given;
  }

  /**
   * Finds the end of the first line.
   *
   * @return the index behind it, or -1 when the line goes on behind the text
   */
  int lineEnd(String text, int from) {
    if (given == null || given.equals("\n")) {
      int feed = text.indexOf('\n', from);
      return feed < 0 ? -1 : feed + 1;
    }
    if (!given.isEmpty()) {
      int at = text.indexOf(given, from);
      return at < 0 ? -1 : at + given.length();
    }
    int next = text.indexOf('\n', from);
    int carriage = text.indexOf('\r', from);
    if (carriage < 0 || next >= 0 && next < carriage) {
      return next < 0 ? -1 : next + 1;
    }
    return next == carriage + 1 ? carriage + 2 : carriage + 1;
  }
}
