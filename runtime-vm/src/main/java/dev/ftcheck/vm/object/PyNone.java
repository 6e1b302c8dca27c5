package dev.ftcheck.vm.object;

/** {@code None}. */
public final class PyNone extends PyObject {

  public static final PyType TYPE =
      PyType.builtin(
          "NoneType",
          "dev.ftcheck.vm.types.singletons.NoneTypeTable",
          java.util.Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));
  public static final PyNone NONE = new PyNone();

  private PyNone() {}

  @Override
  public PyType type() {
    return TYPE;
  }
}
