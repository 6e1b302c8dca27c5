package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;

/** Views on buffers. */
final class MemoryViews {

  private MemoryViews() {}

  static PyObject requested(PyObject buffer, long flags) {
    throw Errors.notImplemented("memoryview");
  }
}
