package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/** Warnings that natives issue through the module {@code warnings}. */
public final class ProgramWarnings {

  private ProgramWarnings() {}

  /**
   * {@code warnings.warn(text, category)} at the line of Python code that called the native.
   *
   * @throws dev.ftcheck.vm.object.Raise the warning itself where a filter makes it an error
   */
  public static void warn(PyType category, String text) {
    PyObject warn = Attributes.get(ImportSystem.current().module("warnings"), "warn");
    warn.call3(PyStr.of(text), category, PyInt.of(1));
  }

  /** A DeprecationWarning. */
  public static void deprecated(String text) {
    warn(ExceptionTypes.DEPRECATION_WARNING, text);
  }
}
