package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** Replacement fields of f-strings. */
public final class Formatting {

  private Formatting() {}

  public static PyObject format(PyObject value) {
    return value.getClass() == PyStr.class ? value : Conversions.format(value, PyStr.EMPTY);
  }

  public static PyObject format(PyObject value, PyObject spec) {
    return Conversions.format(value, (PyStr) spec);
  }

  public static PyObject str(PyObject value) {
    return Conversions.str(value);
  }

  public static PyObject repr(PyObject value) {
    return Conversions.repr(value);
  }

  public static PyObject ascii(PyObject value) {
    return Builtins.get("ascii").call1(value);
  }

  /** The parts, all of them strs, as one. */
  public static PyObject join(PyObject[] parts) {
    int length = 0;
    for (PyObject part : parts) {
      length += ((PyStr) part).value().length();
    }
    StringBuilder text = new StringBuilder(length);
    for (PyObject part : parts) {
      text.append(((PyStr) part).value());
    }
    return PyStr.of(text.toString());
  }
}
