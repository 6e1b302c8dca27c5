package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A coroutine. Any thread may drive it, one at a time. */
public final class PyCoroutine extends PyObject {

  public static final PyType TYPE =
      PyType.builtin(
          "coroutine", "dev.ftcheck.vm.types.generator.CoroutineTypeTable", Set.of(TypeFlag.FINAL));

  private final Suspension suspension;
  private volatile PyObject name;
  private volatile PyObject qualifiedName;

  PyCoroutine(Suspension suspension) {
    this.suspension = suspension;
    suspension.owner = this;
  }

  public Suspension suspension() {
    return suspension;
  }

  /** {@code __name__}: the function's, unless it was set. */
  PyObject name() {
    PyObject own = name;
    return own == null ? suspension.function.name() : own;
  }

  void setName(PyObject newName) {
    name = newName;
  }

  PyObject qualifiedName() {
    PyObject own = qualifiedName;
    return own == null ? suspension.function.qualifiedName() : own;
  }

  void setQualifiedName(PyObject newName) {
    qualifiedName = newName;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
