package dev.ftcheck.vm.object;

/** {@code None}. */
public final class PyNone extends PyObject {

  public static final PyType TYPE = PyType.builtin("NoneType", "dev.ftcheck.vm.types.singletons.NoneTypeTable");
  public static final PyNone NONE = new PyNone();

  private PyNone() {}

  @Override
  public PyType type() {
    return TYPE;
  }
}
