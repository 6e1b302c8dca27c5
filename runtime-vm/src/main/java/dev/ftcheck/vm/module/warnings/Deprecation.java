package dev.ftcheck.vm.module.warnings;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** Warnings of old names. */
public final class Deprecation {

  private Deprecation() {}

  /** A DeprecationWarning at the line of Python code that called the native. */
  public static void warn(String text) {
    PyObject warn = Attributes.get(ImportSystem.current().module("warnings"), "warn");
    warn.call3(PyStr.of(text), ExceptionTypes.DEPRECATION_WARNING, PyInt.of(1));
  }

  /** {@code old() is deprecated, use now() instead}. */
  public static void renamed(String old, String now) {
    warn(old + "() is deprecated, use " + now + "() instead");
  }
}
