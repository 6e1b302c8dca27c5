package dev.ftcheck.vm.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The box of a variable that an inner function uses. Loads are plain, stores release. */
public final class PyCell extends PyObject {

  public static final PyType TYPE =
      PyType.builtin(
          "cell",
          "dev.ftcheck.vm.types.function.CellTypeTable",
          java.util.Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private static final VarHandle VALUE;

  static {
    try {
      VALUE = MethodHandles.lookup().findVarHandle(PyCell.class, "value", PyObject.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private PyObject value;

  public PyCell() {}

  public PyCell(PyObject value) {
    set(value);
  }

  /** The value; null while the variable is unbound. */
  public PyObject get() {
    return value;
  }

  /** Binds the variable; null unbinds it. */
  public void set(PyObject value) {
    VALUE.setRelease(this, value);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
