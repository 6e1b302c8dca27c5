package dev.ftcheck.vm.module.binascii;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** The exceptions of {@code binascii}. */
final class BinasciiErrors {

  static final PyType ERROR =
      PyType.builtin(
          "binascii.Error", null, Set.of(TypeFlag.HAS_DICTIONARY), ExceptionTypes.VALUE_ERROR);

  static final PyType INCOMPLETE =
      PyType.builtin(
          "binascii.Incomplete", null, Set.of(TypeFlag.HAS_DICTIONARY), ExceptionTypes.EXCEPTION);

  private BinasciiErrors() {}

  static Raise error(String format, Object... values) {
    return Errors.of(ERROR, format, values);
  }
}
