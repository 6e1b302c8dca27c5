package dev.ftcheck.vm.module.operator;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code operator.attrgetter}. Immutable. */
final class PyAttributeGetter extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "operator.attrgetter",
          "dev.ftcheck.vm.module.operator.AttributeGetterTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  final PyObject[] names;
  private final PyStr[][] paths;

  PyAttributeGetter(PyObject[] names) {
    this.names = names;
    this.paths = new PyStr[names.length][];
    for (int i = 0; i < names.length; i++) {
      if (!(names[i] instanceof PyStr name)) {
        throw Errors.typeError("attribute name must be a string");
      }
      String[] parts = name.value().split("\\.", -1);
      paths[i] = new PyStr[parts.length];
      for (int part = 0; part < parts.length; part++) {
        paths[i][part] = PyStr.interned(parts[part]);
      }
    }
  }

  @Override
  public PyObject call1(PyObject object) {
    if (paths.length == 1) {
      return follow(object, paths[0]);
    }
    PyObject[] values = new PyObject[paths.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = follow(object, paths[i]);
    }
    return PyTuple.of(values);
  }

  private static PyObject follow(PyObject object, PyStr[] path) {
    PyObject value = object;
    for (PyStr name : path) {
      value = Attributes.get(value, name);
    }
    return value;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
