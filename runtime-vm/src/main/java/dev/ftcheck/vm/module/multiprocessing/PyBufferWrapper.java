package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyType;

/** {@code multiprocessing.heap.BufferWrapper}: shared memory that views can be made of. */
final class PyBufferWrapper extends PyAttributed {

  static final PyType TYPE =
      PyType.builtin(
          "multiprocessing.heap.BufferWrapper",
          "dev.ftcheck.vm.module.multiprocessing.BufferWrapperTypeTable");

  final SharedBytes memory;

  PyBufferWrapper(PyType type, SharedBytes memory) {
    super(type.rootShape());
    this.memory = memory;
  }
}
