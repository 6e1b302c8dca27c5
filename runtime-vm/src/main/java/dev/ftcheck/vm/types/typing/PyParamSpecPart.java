package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code P.args} or {@code P.kwargs}. */
public final class PyParamSpecPart extends PyObject {

  public static final PyType ARGUMENTS =
      PyType.builtin(
          "typing.ParamSpecArgs",
          "dev.ftcheck.vm.types.typing.ParamSpecArgsTypeTable",
          Set.of(TypeFlag.FINAL));
  public static final PyType KEYWORDS =
      PyType.builtin(
          "typing.ParamSpecKwargs",
          "dev.ftcheck.vm.types.typing.ParamSpecKwargsTypeTable",
          Set.of(TypeFlag.FINAL));

  private final PyType type;
  final PyObject origin;

  PyParamSpecPart(PyType type, PyObject origin) {
    this.type = type;
    this.origin = origin;
  }

  @Override
  public PyType type() {
    return type;
  }
}
