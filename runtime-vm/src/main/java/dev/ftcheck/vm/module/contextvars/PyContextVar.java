package dev.ftcheck.vm.module.contextvars;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A {@code contextvars.ContextVar}. Immutable; compared by identity. */
final class PyContextVar extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "_contextvars.ContextVar",
          "dev.ftcheck.vm.module.contextvars.ContextVarTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.FINAL));

  final PyStr name;

  /** Null for none. */
  final PyObject defaultValue;

  PyContextVar(PyStr name, PyObject defaultValue) {
    this.name = name;
    this.defaultValue = defaultValue;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
