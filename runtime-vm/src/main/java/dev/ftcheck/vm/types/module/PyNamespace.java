package dev.ftcheck.vm.types.module;

import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A {@code types.SimpleNamespace}. */
public final class PyNamespace extends PyAttributed {

  public static final PyType TYPE =
      PyType.builtin(
          "types.SimpleNamespace",
          "dev.ftcheck.vm.types.module.NamespaceTypeTable",
          Set.of(TypeFlag.HAS_DICTIONARY, TypeFlag.NO_WEAK_REFERENCES));

  public PyNamespace(PyType type) {
    super(type.rootShape());
  }
}
