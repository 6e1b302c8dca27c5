package dev.ftcheck.vm.object;

/** {@code NotImplemented}. */
public final class PyNotImplemented extends PyObject {

  public static final PyType TYPE = PyType.builtin("NotImplementedType", "dev.ftcheck.vm.types.singletons.NotImplementedTypeTable");
  public static final PyNotImplemented NOT_IMPLEMENTED = new PyNotImplemented();

  private PyNotImplemented() {}

  @Override
  public PyType type() {
    return TYPE;
  }
}
