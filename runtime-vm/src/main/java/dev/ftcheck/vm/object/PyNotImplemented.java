package dev.ftcheck.vm.object;

/** {@code NotImplemented}. */
public final class PyNotImplemented extends PyObject {

  public static final PyType TYPE =
      PyType.builtin(
          "NotImplementedType",
          "dev.ftcheck.vm.types.singletons.NotImplementedTypeTable",
          java.util.Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));
  public static final PyNotImplemented NOT_IMPLEMENTED = new PyNotImplemented();

  private PyNotImplemented() {}

  @Override
  public PyType type() {
    return TYPE;
  }
}
