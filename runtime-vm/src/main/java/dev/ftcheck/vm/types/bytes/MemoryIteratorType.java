package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of {@code memory_iterator}. */
@BuiltinType("memory_iterator")
final class MemoryIteratorType {
  private MemoryIteratorType() {}

  @PyMethod("__iter__")
  static PyObject iter(PyMemoryIterator self) {
    return self;
  }

  @PyMethod("__next__")
  static PyObject next(PyMemoryIterator self) {
    return self.next();
  }
}
