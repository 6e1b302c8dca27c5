package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;

/** A call kept for later; {@link #call0} makes it. Immutable. */
final class PyExitCall extends PyObject {

  private final PyObject function;
  private final PyTuple arguments;
  private final PyDict names;

  PyExitCall(PyObject function, PyTuple arguments, PyDict names) {
    this.function = function;
    this.arguments = arguments;
    this.names = names;
  }

  @Override
  public PyObject call0() {
    return Spread.call(function, arguments, names);
  }

  @Override
  public PyType type() {
    return PyType.OBJECT;
  }
}
