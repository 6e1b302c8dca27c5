package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyObject;

/** What {@code multiprocessing.RawValue} answers. */
@BuiltinType("SharedValue")
final class SharedValueType {

  private SharedValueType() {}

  @PyGetter("value")
  static PyObject value(PySharedValue self) {
    return self.get(0);
  }

  @PySetter("value")
  static void setValue(PySharedValue self, PyObject value) {
    self.set(0, value);
  }

  @PyMethod("__repr__")
  static String repr(PySharedValue self) {
    return self.kind.text + "(" + Conversions.repr(self.get(0)).value() + ")";
  }
}
