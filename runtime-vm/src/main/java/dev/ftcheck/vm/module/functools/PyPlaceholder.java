package dev.ftcheck.vm.module.functools;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code functools.Placeholder}: an argument of a partial that the call supplies. */
final class PyPlaceholder extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "functools._PlaceholderType",
          "dev.ftcheck.vm.module.functools.PlaceholderTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.FINAL));

  static final PyPlaceholder PLACEHOLDER = new PyPlaceholder();

  private PyPlaceholder() {}

  @Override
  public PyType type() {
    return TYPE;
  }
}
