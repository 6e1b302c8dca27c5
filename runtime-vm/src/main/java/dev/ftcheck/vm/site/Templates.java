package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.types.template.PyInterpolation;
import dev.ftcheck.vm.types.template.PyTemplate;

/** Template strings (PEP 750). */
public final class Templates {

  private Templates() {}

  /** A template of one more string than interpolations. */
  public static PyObject template(PyObject[] strings, PyObject[] interpolations) {
    return new PyTemplate(strings, interpolations);
  }

  public static PyObject interpolation(
      PyObject value, PyObject expression, PyObject conversion, PyObject spec) {
    return new PyInterpolation(value, (PyStr) expression, conversion, (PyStr) spec);
  }
}
