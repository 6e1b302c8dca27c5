package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.PyCell;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.function.Supplier;

/** What {@code locals()} means at a call: a namespace, or variables with their present values. */
public final class LocalNames implements Supplier<PyObject> {

  private final PyObject namespace;
  private final PyStr[] names;
  private final PyObject[] values;

  private LocalNames(PyObject namespace, PyStr[] names, PyObject[] values) {
    this.namespace = namespace;
    this.names = names;
    this.values = values;
  }

  /**
   * Those of a frame.
   *
   * @param namespace of a module or class body; null for a function
   * @param values of variables that are not in the namespace, or their cells; null for an unbound
   *     variable
   */
  public static LocalNames of(PyObject namespace, PyStr[] names, PyObject[] values) {
    return new LocalNames(namespace, names, values);
  }

  @Override
  public PyObject get() {
    return mapping();
  }

  /** The namespace itself, or a snapshot (PEP 667). */
  PyObject mapping() {
    if (namespace != null && names.length == 0) {
      return namespace;
    }
    PyDict snapshot = new PyDict();
    if (namespace != null) {
      Displays.update(snapshot, namespace);
    }
    for (int i = 0; i < names.length; i++) {
      PyObject value = values[i] instanceof PyCell cell ? cell.get() : values[i];
      if (value != null) {
        snapshot.put(names[i], value);
      }
    }
    return snapshot;
  }
}
