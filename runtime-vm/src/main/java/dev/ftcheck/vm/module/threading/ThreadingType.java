package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** Makes the types of this module: like classes in Python they can be derived from and patched. */
final class ThreadingType {

  private static final Set<TypeFlag> FLAGS = Set.of(TypeFlag.HAS_DICTIONARY, TypeFlag.OPEN);
  private static final Set<TypeFlag> DERIVED =
      Set.of(TypeFlag.HAS_DICTIONARY, TypeFlag.OPEN, TypeFlag.ADDS_NO_DATA);

  private ThreadingType() {}

  static PyType of(String name, String behaviour) {
    return PyType.builtin(
        "threading." + name, "dev.ftcheck.vm.module.threading." + behaviour + "Table", FLAGS);
  }

  /** A type whose instances hold what those of its base do. */
  static PyType derived(String name, String behaviour, PyType base) {
    String table =
        behaviour == null ? null : "dev.ftcheck.vm.module.threading." + behaviour + "Table";
    return PyType.builtin("threading." + name, table, DERIVED, base);
  }
}
