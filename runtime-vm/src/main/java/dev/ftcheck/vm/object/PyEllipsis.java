package dev.ftcheck.vm.object;

/** {@code Ellipsis}. */
public final class PyEllipsis extends PyObject {

  public static final PyType TYPE =
      PyType.builtin(
          "ellipsis",
          "dev.ftcheck.vm.types.singletons.EllipsisTypeTable",
          java.util.Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));
  public static final PyEllipsis ELLIPSIS = new PyEllipsis();

  private PyEllipsis() {}

  @Override
  public PyType type() {
    return TYPE;
  }
}
