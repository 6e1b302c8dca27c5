package dev.ftcheck.vm.types.exception;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of {@code KeyError}: a sole argument is shown by its repr. */
@BuiltinType(value = "KeyError", doc = "Mapping key not found.")
final class KeyErrorType {

  private KeyErrorType() {}

  @PyMethod("__str__")
  static PyObject str(PyBaseException self) {
    return self.arguments().size() == 1
        ? Conversions.repr(self.arguments().get(0))
        : BaseExceptionType.str(self);
  }
}
