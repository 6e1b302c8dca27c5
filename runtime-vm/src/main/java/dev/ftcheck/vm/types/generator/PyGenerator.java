package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A generator. Any thread may drive it, one at a time. */
public final class PyGenerator extends PyIterator {

  public static final PyType TYPE =
      PyType.builtin(
          "generator", "dev.ftcheck.vm.types.generator.GeneratorTypeTable", Set.of(TypeFlag.FINAL));

  private final Suspension suspension;
  private volatile PyObject name;
  private volatile PyObject qualifiedName;

  PyGenerator(Suspension suspension) {
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

  /** Somebody drives it by {@code send}. */
  void isSentTo() {
    advances();
  }

  @Override
  public PyObject next() {
    advances();
    if (suspension.isFinished() && !suspension.isRunning()) {
      return null;
    }
    return suspension.resume(PyNone.NONE, null);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
