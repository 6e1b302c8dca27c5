package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.Interpreter;

/** Makes Python {@code bytearray} and {@code memoryview} objects. */
final class ByteArrays {

  private static final PyStr BYTEARRAY = PyStr.interned("bytearray");
  private static final PyStr MEMORYVIEW = PyStr.interned("memoryview");

  private ByteArrays() {}

  /** {@code bytearray(size)}. */
  static PyObject make(int size) {
    return builtin(BYTEARRAY).call1(PyInt.of(size));
  }

  /** {@code memoryview(object)}. */
  static PyObject view(PyObject object) {
    return builtin(MEMORYVIEW).call1(object);
  }

  private static PyObject builtin(PyStr name) {
    return Interpreter.current().builtins().dictionary().get(name);
  }
}
