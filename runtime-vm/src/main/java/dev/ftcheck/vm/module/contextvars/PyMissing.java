package dev.ftcheck.vm.module.contextvars;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** {@code Token.MISSING}. */
final class PyMissing extends PyObject {

  static final PyType TYPE =
      PyType.builtin("Token.MISSING", "dev.ftcheck.vm.module.contextvars.MissingTypeTable");

  static final PyMissing MISSING = new PyMissing();

  private PyMissing() {}

  @Override
  public PyType type() {
    return TYPE;
  }
}
