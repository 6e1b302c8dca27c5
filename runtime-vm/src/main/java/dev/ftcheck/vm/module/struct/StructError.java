package dev.ftcheck.vm.module.struct;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code struct.error}. */
final class StructError {

  static final PyType TYPE =
      PyType.builtin(
          "struct.error", null, Set.of(TypeFlag.HAS_DICTIONARY), ExceptionTypes.EXCEPTION);

  private StructError() {}

  static Raise of(String format, Object... values) {
    return Errors.of(TYPE, format, values);
  }
}
