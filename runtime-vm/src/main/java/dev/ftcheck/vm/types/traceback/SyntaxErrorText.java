package dev.ftcheck.vm.types.traceback;

import static dev.ftcheck.vm.types.exception.ExceptionField.END_LINE;
import static dev.ftcheck.vm.types.exception.ExceptionField.END_OFFSET;
import static dev.ftcheck.vm.types.exception.ExceptionField.FILENAME;
import static dev.ftcheck.vm.types.exception.ExceptionField.LINE;
import static dev.ftcheck.vm.types.exception.ExceptionField.MESSAGE;
import static dev.ftcheck.vm.types.exception.ExceptionField.OFFSET;
import static dev.ftcheck.vm.types.exception.ExceptionField.TEXT;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Truth;

/** How a SyntaxError is shown: the place, the line and marks below it, the message. */
final class SyntaxErrorText {

  private SyntaxErrorText() {}

  static String of(PyBaseException error, String typeName) {
    StringBuilder text = new StringBuilder();
    PyObject file = FILENAME.get(error);
    PyObject line = LINE.get(error);
    String suffix = "";
    if (line != PyNone.NONE) {
      String shown = Truth.of(file) ? Conversions.str(file).value() : "<string>";
      text.append("  File \"%s\", line %s\n".formatted(shown, Conversions.str(line).value()));
    } else if (file != PyNone.NONE) {
      suffix = " (" + Conversions.str(file).value() + ")";
    }
    if (TEXT.get(error) instanceof PyStr source) {
      appendSource(text, error, source.value());
    }
    PyObject message = MESSAGE.get(error);
    String shown = Truth.of(message) ? Conversions.str(message).value() : "<no detail available>";
    return text.append(typeName).append(": ").append(shown).append(suffix).append('\n').toString();
  }

  private static void appendSource(StringBuilder text, PyBaseException error, String source) {
    int length = source.length();
    while (length > 0 && source.charAt(length - 1) == '\n') {
      length--;
    }
    String right = source.substring(0, length);
    int blanks = 0;
    while (blanks < length && " \n\f".indexOf(right.charAt(blanks)) >= 0) {
      blanks++;
    }
    String shown = right.substring(blanks);
    PyObject offset = OFFSET.get(error);
    if (offset != PyNone.NONE && !(offset instanceof PyInt)) {
      return;
    }
    text.append("    ").append(shown).append('\n');
    if (offset instanceof PyInt start) {
      appendCarets(text, error, source, right, shown, (int) start.value);
    }
  }

  private static void appendCarets(
      StringBuilder text,
      PyBaseException error,
      String source,
      String right,
      String shown,
      int first) {
    int start = first;
    int end = right.length() + 1;
    if (isOneLine(error)) {
      boolean hasEnd = END_OFFSET.get(error) instanceof PyInt number && number.value != 0;
      end = hasEnd ? (int) ((PyInt) END_OFFSET.get(error)).value : start;
    }
    if (!source.isEmpty() && start > source.length()) {
      start = right.length() + 1;
    }
    if (!source.isEmpty() && end > source.length()) {
      end = right.length() + 1;
    }
    if (start >= end || end < 0) {
      end = start + 1;
    }
    int blanks = right.length() - shown.length();
    int column = start - 1 - blanks;
    if (column < 0) {
      return;
    }
    text.append("    ");
    for (int i = 0; i < column && i < shown.length(); i++) {
      text.append(Character.isWhitespace(shown.charAt(i)) ? shown.charAt(i) : ' ');
    }
    text.append("^".repeat(Math.max(0, end - start))).append('\n');
  }

  private static boolean isOneLine(PyBaseException error) {
    return Conversions.str(LINE.get(error))
        .value()
        .equals(Conversions.str(END_LINE.get(error)).value());
  }
}
