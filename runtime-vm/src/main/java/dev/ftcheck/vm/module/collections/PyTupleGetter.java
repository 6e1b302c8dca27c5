package dev.ftcheck.vm.module.collections;

import dev.ftcheck.vm.object.Descriptor;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** {@code _tuplegetter}: a field of a named tuple. */
final class PyTupleGetter extends PyObject implements Descriptor {

  static final PyType TYPE =
      PyType.builtin(
          "collections._tuplegetter",
          "dev.ftcheck.vm.module.collections.TupleGetterTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private final int index;
  private volatile PyObject documentation;

  PyTupleGetter(int index, PyObject documentation) {
    this.index = index;
    this.documentation = documentation;
  }

  int index() {
    return index;
  }

  PyObject documentation() {
    return documentation;
  }

  void setDocumentation(PyObject text) {
    this.documentation = text;
  }

  @Override
  public PyObject get(PyObject object, PyType owner) {
    if (object == null) {
      return this;
    }
    if (!(object instanceof PyTuple tuple)) {
      throw Errors.typeError(
          "descriptor for index '%d' for tuple subclasses doesn't apply to '%s' object",
          index, object.type().name());
    }
    if (index < 0 || index >= tuple.size()) {
      throw Errors.indexError("tuple index out of range");
    }
    return tuple.get(index);
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public void set(PyObject object, PyObject value) {
    throw Errors.of(
        ExceptionTypes.ATTRIBUTE_ERROR,
        value == null ? "can't delete attribute" : "can't set attribute");
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
