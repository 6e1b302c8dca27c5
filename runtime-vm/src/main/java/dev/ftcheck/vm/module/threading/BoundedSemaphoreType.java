package dev.ftcheck.vm.module.threading;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of {@code threading.BoundedSemaphore}. */
@BuiltinType("BoundedSemaphore")
final class BoundedSemaphoreType {

  private BoundedSemaphoreType() {}

  @PyMethod(value = "__init__", signature = "(value=1)")
  static void initialise(PySemaphore self, PyObject value) {
    long initial = SemaphoreType.initial(value);
    self.initialise(initial, initial);
  }

  @PyGetter("_initial_value")
  static PyObject initialValue(PySemaphore self) {
    return PyInt.of(self.most());
  }

  @PyMethod("__repr__")
  static String repr(PySemaphore self) {
    return Shown.of(self, "value=" + self.value() + "/" + self.most());
  }
}
