package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;

/** What {@code multiprocessing.Array} answers. */
@BuiltinType("SynchronizedArray")
final class SynchronizedArrayType {

  private SynchronizedArrayType() {}

  @PyMethod("__len__")
  static int length(PySynchronized self) {
    return self.object.length;
  }

  @PyMethod("__getitem__")
  static PyObject get(PySynchronized self, PyObject key) {
    return SynchronizedBaseType.locked(self, () -> SharedArrayType.get(self.object, key));
  }

  @PyMethod("__setitem__")
  static void set(PySynchronized self, PyObject key, PyObject value) {
    SynchronizedBaseType.locked(
        self,
        () -> {
          SharedArrayType.set(self.object, key, value);
          return null;
        });
  }
}
