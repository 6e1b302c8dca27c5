package dev.ftcheck.vm.runtime;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/** Warnings that Java code issues, through {@code warnings.warn}. */
public final class Warnings {

  private Warnings() {}

  /**
   * A warning at the line of Python code that called the native.
   *
   * @throws dev.ftcheck.vm.object.Raise the warning itself where a filter makes it an error
   */
  public static void issue(PyType category, String text) {
    PyObject warn = Attributes.get(ImportSystem.current().module("warnings"), "warn");
    warn.call3(PyStr.of(text), category, PyInt.of(1));
  }

  /** A DeprecationWarning. */
  public static void deprecated(String text) {
    issue(ExceptionTypes.DEPRECATION_WARNING, text);
  }
}
