package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.text.format.FloatFormat;
import dev.ftcheck.vm.text.format.IntFormat;
import dev.ftcheck.vm.text.format.StrFormat;

/** Replacement fields of f-strings. */
public final class Formatting {

  private Formatting() {}

  public static PyObject format(PyObject value) {
    Class<?> kind = value.getClass();
    return kind == PyStr.class
        ? value
        : kind == PyInt.class
            ? PyStr.of(Long.toString(((PyInt) value).value))
            : Conversions.format(value, PyStr.EMPTY);
  }

  /** The exact built-in types skip their {@code __format__}, which nobody can replace. */
  public static PyObject format(PyObject value, PyObject spec) {
    String text = ((PyStr) spec).value();
    if (!text.isEmpty()) {
      Class<?> kind = value.getClass();
      if (kind == PyInt.class) {
        return PyStr.of(IntFormat.format((PyInt) value, text, "int"));
      }
      if (kind == PyFloat.class) {
        return PyStr.of(FloatFormat.format(((PyFloat) value).value, text, "float"));
      }
      if (kind == PyStr.class) {
        return PyStr.of(StrFormat.format(((PyStr) value).value(), text, "str"));
      }
    }
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
    String[] texts = new String[parts.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = ((PyStr) parts[i]).value();
    }
    return PyStr.of(String.join("", texts)); // copies each text once
  }
}
