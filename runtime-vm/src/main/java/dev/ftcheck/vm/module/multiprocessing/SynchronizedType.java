package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.PyObject;

/** What {@code multiprocessing.Value} answers. */
@BuiltinType("Synchronized")
final class SynchronizedType {

  private SynchronizedType() {}

  @PyGetter("value")
  static PyObject value(PySynchronized self) {
    return SynchronizedBaseType.locked(self, () -> self.object.get(0));
  }

  @PySetter("value")
  static void setValue(PySynchronized self, PyObject value) {
    SynchronizedBaseType.locked(
        self,
        () -> {
          self.object.set(0, value);
          return null;
        });
  }
}
