package dev.ftcheck.vm.module.operator;

import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code operator.itemgetter}. Immutable. */
final class PyItemGetter extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "operator.itemgetter",
          "dev.ftcheck.vm.module.operator.ItemGetterTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  final PyObject[] keys;

  PyItemGetter(PyObject[] keys) {
    this.keys = keys;
  }

  @Override
  public PyObject call1(PyObject object) {
    if (keys.length == 1) {
      return Items.get(object, keys[0]);
    }
    PyObject[] values = new PyObject[keys.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Items.get(object, keys[i]);
    }
    return PyTuple.of(values);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
