package dev.ftcheck.vm.module.csv;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code csv.Error}. */
final class CsvError {

  static final PyType TYPE =
      PyType.builtin(
          "_csv.Error",
          null,
          Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.HAS_DICTIONARY),
          ExceptionTypes.EXCEPTION);

  private CsvError() {}

  static Raise of(String format, Object... values) {
    return Errors.of(TYPE, format, values);
  }
}
