package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;

/** {@code PicklerMemoProxy}. */
@BuiltinType("PicklerMemoProxy")
final class PicklerMemoProxyType {

  private PicklerMemoProxyType() {}

  @PyMethod(value = "clear", signature = "()", doc = "Remove all items from memo.")
  static void clear(PyPicklerMemoProxy self) {
    self.pickler().memo.clear();
  }

  @PyMethod(value = "copy", signature = "()", doc = "Copy the memo to a new object.")
  static PyObject copy(PyPicklerMemoProxy self) {
    return PicklerType.dict(self.pickler().memo);
  }

  @PyMethod(value = "__reduce__", signature = "()", doc = "Implement pickle support.")
  static PyObject reduce(PyPicklerMemoProxy self) {
    return PyTuple.of(PyDict.TYPE, PyTuple.of(copy(self)));
  }

  @PyConstant("__hash__")
  static PyObject unhashable() {
    return PyNone.NONE;
  }
}
