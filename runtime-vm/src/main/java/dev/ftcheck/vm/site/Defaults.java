package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyObject;

/** Values of omitted positional arguments. */
public final class Defaults {

  private Defaults() {}

  /** Whether the function has defaults for its last {@code count} parameters. */
  public static boolean cover(PyFunction function, int count) {
    PyObject[] defaults = function.defaults();
    return defaults != null && defaults.length >= count;
  }

  /** The default of the parameter at {@code fromEnd}, where the last one is 1. */
  public static PyObject fromEnd(PyFunction function, int fromEnd) {
    PyObject[] defaults = function.defaults();
    return defaults[defaults.length - fromEnd];
  }
}
