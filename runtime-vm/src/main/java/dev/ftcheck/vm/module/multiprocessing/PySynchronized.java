package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** A shared value or array with the lock that its accesses take. */
final class PySynchronized extends PyAttributed {

  static final PyType BASE = type("SynchronizedBase", PyType.OBJECT);
  static final PyType VALUE = type("Synchronized", BASE);
  static final PyType ARRAY = type("SynchronizedArray", BASE);
  static final PyType STRING = type("SynchronizedString", ARRAY);

  final PySharedValue object;
  final PyObject lock;

  private PySynchronized(PyType type, PySharedValue object, PyObject lock) {
    super(type.rootShape());
    this.object = object;
    this.lock = lock;
  }

  private static PyType type(String name, PyType base) {
    return PyType.builtin(
        "multiprocessing.sharedctypes." + name,
        "dev.ftcheck.vm.module.multiprocessing." + name + "TypeTable",
        base);
  }

  static PySynchronized of(PySharedValue object, PyObject lock) {
    boolean isArray = object.type() == PySharedValue.ARRAY;
    PyType array = object.kind == CType.CHAR ? STRING : ARRAY;
    return new PySynchronized(isArray ? array : VALUE, object, lock);
  }
}
