package dev.ftcheck.vm.module.functools;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** What {@code cmp_to_key} makes: the key function, and around an object a key. Immutable. */
final class PyKeyWrapper extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "functools.KeyWrapper",
          "dev.ftcheck.vm.module.functools.KeyWrapperTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  final PyObject comparison;

  /** The wrapped object; null for the key function itself. */
  final PyObject object;

  PyKeyWrapper(PyObject comparison, PyObject object) {
    this.comparison = comparison;
    this.object = object;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
