package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.PyCell;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** What {@code locals()} means at a call: a namespace, or variables with their present values. */
public final class LocalNames {

  private final PyObject namespace;
  private final PyStr[] names;
  private final PyObject[] values;

  private LocalNames(PyObject namespace, PyStr[] names, PyObject[] values) {
    this.namespace = namespace;
    this.names = names;
    this.values = values;
  }

  /** Those of a module or class body. */
  public static LocalNames of(PyObject namespace) {
    return new LocalNames(namespace, null, null);
  }

  /**
   * Those of a function.
   *
   * @param values the values or cells; null for an unbound variable
   */
  public static LocalNames of(PyStr[] names, PyObject[] values) {
    return new LocalNames(null, names, values);
  }

  /** The namespace itself, or a snapshot (PEP 667). */
  PyObject mapping() {
    if (namespace != null) {
      return namespace;
    }
    PyDict snapshot = new PyDict();
    for (int i = 0; i < names.length; i++) {
      PyObject value = values[i] instanceof PyCell cell ? cell.get() : values[i];
      if (value != null) {
        snapshot.put(names[i], value);
      }
    }
    return snapshot;
  }
}
