package dev.ftcheck.vm.module.string;

import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.text.format.FieldName;

/** The attributes and items of a field name as pairs of "is attribute" and name or index. */
final class PyFieldNameIterator extends PyIterator {
  static final PyType TYPE =
      PyType.builtin(
          "fieldnameiterator", "dev.ftcheck.vm.module.string.FieldNameIteratorTypeTable");

  private final FieldName name;

  PyFieldNameIterator(FieldName name) {
    this.name = name;
  }

  @Override
  public synchronized PyObject next() {
    FieldName.Access access = name.next();
    if (access == null) {
      return null;
    }
    return PyTuple.of(
        PyBool.of(access.isAttribute()),
        access.index() >= 0 ? PyInt.of(access.index()) : PyStr.of(access.name()));
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
