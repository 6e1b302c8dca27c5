package dev.ftcheck.vm.types.typing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;

/** Behaviour of {@code typing.NoDefaultType}. */
@BuiltinType("NoDefaultType")
final class NoDefaultType {

  private NoDefaultType() {}

  @PyMethod("__repr__")
  static String repr(PyNoDefault self) {
    return "typing.NoDefault";
  }

  @PyMethod("__reduce__")
  static String reduce(PyNoDefault self) {
    return "NoDefault";
  }
}
