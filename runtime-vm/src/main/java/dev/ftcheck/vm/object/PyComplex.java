package dev.ftcheck.vm.object;

/** A {@code complex}. */
public sealed class PyComplex extends PyObject permits PyComplexSubclass {

  public static final PyType TYPE =
      PyType.builtin(
          "complex",
          "dev.ftcheck.vm.types.complex.ComplexTypeTable",
          java.util.Set.of(TypeFlag.NO_WEAK_REFERENCES));

  public final double real;
  public final double imaginary;

  public PyComplex(double real, double imaginary) {
    this.real = real;
    this.imaginary = imaginary;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
