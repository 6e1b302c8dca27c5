package dev.ftcheck.vm.object;

import java.util.Set;

/** A {@code slice}: three values of any kind, None where omitted. Immutable. */
public final class PySlice extends PyObject {

  public static final PyType TYPE =
      PyType.builtin(
          "slice",
          "dev.ftcheck.vm.types.slice.SliceTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  public final PyObject start;
  public final PyObject stop;
  public final PyObject step;

  public PySlice(PyObject start, PyObject stop, PyObject step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
