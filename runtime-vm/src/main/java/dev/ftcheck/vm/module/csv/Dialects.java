package dev.ftcheck.vm.module.csv;

import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.runtime.Interpreter;

/** The registered dialects and the field limit of one interpreter. Thread-safe. */
final class Dialects {

  private final PyDict registered = new PyDict();
  private volatile long fieldLimit = 128 * 1024;

  static Dialects ofInterpreter() {
    return Interpreter.current().state(Dialects.class, Dialects::new);
  }

  PyDict registered() {
    return registered;
  }

  /**
   * The dialect of a name.
   *
   * @throws dev.ftcheck.vm.object.Raise csv.Error if there is none
   */
  PyObject get(PyObject name) {
    PyObject dialect = registered.get(name);
    if (dialect == null) {
      throw CsvError.of("unknown dialect");
    }
    return dialect;
  }

  /** The largest number of characters in a field. */
  long fieldLimit() {
    return fieldLimit;
  }

  void setFieldLimit(long limit) {
    fieldLimit = limit;
  }
}
