package dev.ftcheck.vm.types.string;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** The {@code fillchar} argument of {@code center}, {@code ljust} and {@code rjust}. */
final class StrPadding {
  private StrPadding() {}

  /** The code point to fill with; a space when omitted. */
  static int fill(PyObject character) {
    if (character == null) {
      return ' ';
    }
    if (!(character instanceof PyStr text)) {
      throw Errors.typeError(
          "The fill character must be a unicode character, not %s", character.type().name());
    }
    if (text.length() != 1) {
      throw Errors.typeError("The fill character must be exactly one character long");
    }
    return text.codePointAt(0);
  }
}
