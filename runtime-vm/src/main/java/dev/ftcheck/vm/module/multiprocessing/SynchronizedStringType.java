package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.PyObject;

/** What {@code multiprocessing.Array} answers for characters. */
@BuiltinType("SynchronizedString")
final class SynchronizedStringType {

  private SynchronizedStringType() {}

  @PyGetter("value")
  static PyObject value(PySynchronized self) {
    return SynchronizedBaseType.locked(self, () -> SharedArrayType.value(self.object));
  }

  @PySetter("value")
  static void setValue(PySynchronized self, PyObject value) {
    SynchronizedBaseType.locked(
        self,
        () -> {
          SharedArrayType.setValue(self.object, value);
          return null;
        });
  }

  @PyGetter("raw")
  static PyObject raw(PySynchronized self) {
    return SynchronizedBaseType.locked(self, () -> SharedArrayType.raw(self.object));
  }

  @PySetter("raw")
  static void setRaw(PySynchronized self, PyObject value) {
    SynchronizedBaseType.locked(
        self,
        () -> {
          SharedArrayType.setRaw(self.object, value);
          return null;
        });
  }
}
