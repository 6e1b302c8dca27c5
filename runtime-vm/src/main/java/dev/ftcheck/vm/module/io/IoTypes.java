package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** The abstract types of {@code _io}, and its exception. */
public final class IoTypes {

  private static final String PACKAGE = "dev.ftcheck.vm.module.io.";
  static final Set<TypeFlag> DICTIONARY = Set.of(TypeFlag.HAS_DICTIONARY);

  public static final PyType IO_BASE =
      PyType.builtin("_io._IOBase", PACKAGE + "IoBaseTypeTable", DICTIONARY);
  public static final PyType RAW_IO_BASE =
      PyType.builtin("_io._RawIOBase", PACKAGE + "RawIoBaseTypeTable", DICTIONARY, IO_BASE);
  public static final PyType BUFFERED_IO_BASE =
      PyType.builtin(
          "_io._BufferedIOBase", PACKAGE + "BufferedIoBaseTypeTable", DICTIONARY, IO_BASE);
  public static final PyType TEXT_IO_BASE =
      PyType.builtin("_io._TextIOBase", PACKAGE + "TextIoBaseTypeTable", DICTIONARY, IO_BASE);
  public static final PyType UNSUPPORTED_OPERATION =
      PyType.builtin(
          "io.UnsupportedOperation",
          null,
          DICTIONARY,
          ExceptionTypes.OS_ERROR,
          ExceptionTypes.VALUE_ERROR);

  private IoTypes() {}

  static PyType type(String name, String table, PyType base) {
    return PyType.builtin("_io." + name, PACKAGE + table, DICTIONARY, base);
  }
}
