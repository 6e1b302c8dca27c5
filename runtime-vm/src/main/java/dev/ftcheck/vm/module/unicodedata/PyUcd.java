package dev.ftcheck.vm.module.unicodedata;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A {@code unicodedata.UCD}: a version of the database as an object. */
final class PyUcd extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "unicodedata.UCD",
          "dev.ftcheck.vm.module.unicodedata.UcdTypeTable",
          Set.of(TypeFlag.FINAL));

  private final UnicodeDatabase database;

  PyUcd(UnicodeDatabase database) {
    this.database = database;
  }

  UnicodeDatabase database() {
    return database;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
