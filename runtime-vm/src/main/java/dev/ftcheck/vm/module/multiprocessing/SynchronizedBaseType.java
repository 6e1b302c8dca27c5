package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyObject;
import java.util.function.Supplier;

/** What synchronized shared objects have in common. */
@BuiltinType("SynchronizedBase")
final class SynchronizedBaseType {

  private SynchronizedBaseType() {}

  /** Does something with the lock held. */
  static <T> T locked(PySynchronized self, Supplier<T> access) {
    Attributes.get(self.lock, "acquire").call0();
    try {
      return access.get();
    } finally {
      Attributes.get(self.lock, "release").call0();
    }
  }

  @PyMethod("get_obj")
  static PyObject object(PySynchronized self) {
    return self.object;
  }

  @PyMethod("get_lock")
  static PyObject lock(PySynchronized self) {
    return self.lock;
  }

  @PyGetter("acquire")
  static PyObject acquire(PySynchronized self) {
    return Attributes.get(self.lock, "acquire");
  }

  @PyGetter("release")
  static PyObject release(PySynchronized self) {
    return Attributes.get(self.lock, "release");
  }

  @PyMethod("__enter__")
  static PyObject enter(PySynchronized self) {
    return Attributes.get(self.lock, "__enter__").call0();
  }

  @PyMethod(value = "__exit__", signature = "(*args)")
  static PyObject exit(PySynchronized self, PyObject[] exceptionInfo) {
    return Attributes.get(self.lock, "__exit__").callN(exceptionInfo);
  }

  @PyMethod("__repr__")
  static String repr(PySynchronized self) {
    return "<%s wrapper for %s>"
        .formatted(self.type().name(), Conversions.repr(self.object).value());
  }
}
