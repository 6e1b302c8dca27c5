package dev.ftcheck.vm.module.contextvars;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** A {@code contextvars.Token}: undoes one {@code ContextVar.set}, once. */
final class PyToken extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "_contextvars.Token",
          "dev.ftcheck.vm.module.contextvars.TokenTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.FINAL));

  final PyContext context;
  final PyContextVar variable;

  /** Null when the variable was unset. */
  final PyObject old;

  final AtomicBoolean used = new AtomicBoolean();

  PyToken(PyContext context, PyContextVar variable, PyObject old) {
    this.context = context;
    this.variable = variable;
    this.old = old;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
