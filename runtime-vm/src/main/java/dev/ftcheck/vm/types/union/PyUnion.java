package dev.ftcheck.vm.types.union;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A union of types: {@code int | str}. Immutable, without duplicates, at least two members. */
public final class PyUnion extends PyObject {

  public static final PyType TYPE =
      PyType.builtin(
          "typing.Union", "dev.ftcheck.vm.types.union.UnionTypeTable", Set.of(TypeFlag.FINAL));

  private final PyTuple members;

  PyUnion(PyTuple members) {
    this.members = members;
  }

  /** {@code __args__}. */
  public PyTuple members() {
    return members;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
