package dev.ftcheck.vm.module.collections;

import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A {@code collections.defaultdict}, also of a derived class. */
final class PyDefaultDict extends PyDict {

  static final PyType TYPE =
      PyType.builtin(
          "collections.defaultdict",
          "dev.ftcheck.vm.module.collections.DefaultDictTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.MAPPING),
          PyDict.TYPE);

  private volatile PyObject factory = PyNone.NONE;

  PyDefaultDict(PyType type) {
    super(type);
  }

  /** What makes the value of a missing key; None for nothing. */
  PyObject factory() {
    return factory;
  }

  void setFactory(PyObject factory) {
    this.factory = factory;
  }
}
