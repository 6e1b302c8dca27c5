package dev.ftcheck.vm.module.zlib;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code zlib.error}. */
final class ZlibError {

  static final PyType TYPE =
      PyType.builtin("zlib.error", null, Set.of(TypeFlag.HAS_DICTIONARY), ExceptionTypes.EXCEPTION);

  private ZlibError() {}

  static Raise of(String format, Object... values) {
    return Errors.of(TYPE, format, values);
  }

  /** The error of malformed compressed data. */
  static Raise badData(String message) {
    return of("Error -3 while decompressing data: %s", message);
  }
}
