package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.bytes.MemoryViews;

/** Behaviour of {@code multiprocessing.heap.BufferWrapper}. */
@BuiltinType("BufferWrapper")
final class BufferWrapperType {

  private BufferWrapperType() {}

  @PyMethod(value = "__new__", signature = "(size)")
  static PyObject make(PyType type, int size) {
    if (size < 0) {
      throw Errors.valueError("Size %d out of range", size);
    }
    return new PyBufferWrapper(type, new SharedBytes(size));
  }

  @PyMethod("create_memoryview")
  static PyObject view(PyBufferWrapper self) {
    return MemoryViews.of(self.memory);
  }
}
