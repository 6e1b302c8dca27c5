package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;

/** {@code typing.NoDefault}. */
public final class PyNoDefault extends PyObject {

  public static final PyType TYPE =
      PyType.builtin(
          "NoDefaultType",
          "dev.ftcheck.vm.types.typing.NoDefaultTypeTable",
          java.util.Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  public static final PyNoDefault NO_DEFAULT = new PyNoDefault();

  private PyNoDefault() {}

  @Override
  public PyType type() {
    return TYPE;
  }
}
