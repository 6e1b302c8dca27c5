package dev.ftcheck.vm.object;

import java.util.Set;

/** {@code True} and {@code False}. */
public final class PyBool extends PyInt {

  public static final PyType TYPE =
      PyType.builtin(
          "bool",
          "dev.ftcheck.vm.types.integer.BoolTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES),
          PyInt.TYPE);

  public static final PyBool TRUE = new PyBool(1);
  public static final PyBool FALSE = new PyBool(0);

  private PyBool(long value) {
    super(value);
  }

  public static PyBool of(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public PyInt exact() {
    return new PyInt(value);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
