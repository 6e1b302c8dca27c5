package dev.ftcheck.vm.site;

import dev.ftcheck.vm.importing.ImportStatement;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.runtime.Interpreter;

/** Template strings (PEP 750), through the types of {@code string.templatelib}. */
public final class Templates {

  private Templates() {}

  /** A template of one more string than interpolations. */
  public static PyObject template(PyObject[] strings, PyObject[] interpolations) {
    PyObject[] parts = new PyObject[strings.length + interpolations.length];
    for (int i = 0; i < strings.length; i++) {
      parts[2 * i] = strings[i];
      if (i < interpolations.length) {
        parts[2 * i + 1] = interpolations[i];
      }
    }
    return type("Template").callN(parts);
  }

  public static PyObject interpolation(
      PyObject value, PyObject expression, PyObject conversion, PyObject spec) {
    return type("Interpolation").call4(value, expression, conversion, spec);
  }

  private static PyObject type(String name) {
    PyObject module =
        ImportStatement.importModule(
            "string.templatelib", null, PyTuple.of(PyStr.of(name)), 0);
    return Attributes.get(module, name);
  }
}
