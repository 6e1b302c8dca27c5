package dev.ftcheck.vm.codegen;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** Warnings of category SyntaxWarning about a source text. */
public final class SyntaxWarnings {

  private SyntaxWarnings() {}

  /**
   * Warns as {@code warnings.warn_explicit} does.
   *
   * @param line from 1
   * @throws dev.ftcheck.vm.object.Raise SyntaxWarning where a filter makes it an error
   */
  public static void issue(String message, String file, int line) {
    PyObject warn = Attributes.get(ImportSystem.current().module("warnings"), "warn_explicit");
    warn.call4(PyStr.of(message), ExceptionTypes.SYNTAX_WARNING, PyStr.of(file), PyInt.of(line));
  }

  /** Warns of a backslash that begins no escape sequence; {@code sequence} begins with it. */
  public static void invalidEscape(String sequence, String file, int line) {
    issue(
        "\"%s\" is an invalid escape sequence. Such sequences will not work in the future. "
                .formatted(sequence)
            + "Did you mean \"\\%s\"? A raw string is also an option.".formatted(sequence),
        file,
        line);
  }
}
