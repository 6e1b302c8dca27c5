package dev.ftcheck.vm.module.contextvars;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;

/** Behaviour of {@code Token.MISSING}. */
@BuiltinType("MISSING")
final class MissingType {

  private MissingType() {}

  @PyMethod("__repr__")
  static String repr(PyMissing self) {
    return "<Token.MISSING>";
  }
}
