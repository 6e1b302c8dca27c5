package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** {@code typing.NoDefault}. */
public final class PyNoDefault extends PyObject {

  public static final PyType TYPE =
      PyType.builtin("typing.NoDefaultType", "dev.ftcheck.vm.types.typing.NoDefaultTypeTable");

  public static final PyNoDefault NO_DEFAULT = new PyNoDefault();

  private PyNoDefault() {}

  @Override
  public PyType type() {
    return TYPE;
  }
}
