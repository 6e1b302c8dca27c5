package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** Marks a value that an async generator yields, as against one that an {@code await} passes on. */
public final class AsyncYield extends PyObject {

  final PyObject value;

  private AsyncYield(PyObject value) {
    this.value = value;
  }

  public static PyObject of(PyObject value) {
    return new AsyncYield(value);
  }

  @Override
  public PyType type() {
    return PyNone.TYPE;
  }
}
