package dev.ftcheck.vm.types.set;

import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyAnySet;
import dev.ftcheck.vm.object.PyFrozenSet;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySet;
import dev.ftcheck.vm.object.Raise;

/** Looking for an element where a set, which has no hash, stands for the frozenset equal to it. */
final class SetLookup {

  private SetLookup() {}

  static boolean contains(PyAnySet self, PyObject item) {
    try {
      return self.contains(item);
    } catch (Raise raised) {
      if (!(item instanceof PySet) || !raised.is(ExceptionTypes.TYPE_ERROR)) {
        throw raised;
      }
      return self.contains(frozen(item));
    }
  }

  static boolean remove(PySet self, PyObject item) {
    try {
      return self.remove(item);
    } catch (Raise raised) {
      if (!(item instanceof PySet) || !raised.is(ExceptionTypes.TYPE_ERROR)) {
        throw raised;
      }
      return self.remove(frozen(item));
    }
  }

  private static PyFrozenSet frozen(PyObject set) {
    PyFrozenSet copied = new PyFrozenSet();
    copied.addAll((PyAnySet) set);
    return copied;
  }
}
