package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;

/** {@code UnpicklerMemoProxy}. */
@BuiltinType("UnpicklerMemoProxy")
final class UnpicklerMemoProxyType {

  private UnpicklerMemoProxyType() {}

  @PyMethod(value = "clear", signature = "()", doc = "Remove all items from memo.")
  static void clear(PyUnpicklerMemoProxy self) {
    self.unpickler().forget();
  }

  @PyMethod(value = "copy", signature = "()", doc = "Copy the memo to a new object.")
  static PyObject copy(PyUnpicklerMemoProxy self) {
    PyDict dict = new PyDict();
    PyObject[] memo = self.unpickler().memo();
    for (int i = 0; i < memo.length; i++) {
      if (memo[i] != null) {
        dict.put(PyInt.of(i), memo[i]);
      }
    }
    return dict;
  }

  @PyMethod(value = "__reduce__", signature = "()", doc = "Implement pickling support.")
  static PyObject reduce(PyUnpicklerMemoProxy self) {
    return PyTuple.of(PyDict.TYPE, PyTuple.of(copy(self)));
  }

  @PyConstant("__hash__")
  static PyObject unhashable() {
    return PyNone.NONE;
  }
}
