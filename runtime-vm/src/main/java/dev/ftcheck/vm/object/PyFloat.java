package dev.ftcheck.vm.object;

/** A {@code float}; {@code x.getClass() == PyFloat.class} tells the exact type. */
public sealed class PyFloat extends PyObject permits PyFloatSubclass {

  public static final PyType TYPE =
      PyType.builtin(
          "float",
          "dev.ftcheck.vm.types.real.FloatTypeTable",
          java.util.Set.of(TypeFlag.NO_WEAK_REFERENCES));

  public final double value;

  public PyFloat(double value) {
    this.value = value;
  }

  public static PyFloat of(double value) {
    return new PyFloat(value);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public String toString() {
    return Double.toString(value);
  }
}
