package dev.ftcheck.vm.module.abc;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.type.InstanceChecks;

/** Whether a class is a virtual subclass, when no cache knows ({@code ABCMeta}, library). */
final class SubclassSearch {

  private SubclassSearch() {}

  static boolean isSubclass(PyObject self, PyType subclass, PyAbcData data) {
    PyObject claimed = Attributes.get(self, "__subclasshook__").call1(subclass);
    if (claimed instanceof PyBool answer) {
      return answer == PyBool.TRUE;
    }
    if (claimed != PyNotImplemented.NOT_IMPLEMENTED) {
      throw Errors.of(
          ExceptionTypes.ASSERTION_ERROR,
          "__subclasshook__ must return either False, True, or NotImplemented");
    }
    if (self instanceof PyType known && subclass.isSubtype(known)) {
      return true;
    }
    for (PyObject registered : data.registered()) {
      if (InstanceChecks.isSubclass(subclass, registered)) {
        return true;
      }
    }
    PyObject derived = Attributes.get(self, "__subclasses__").call0();
    if (!(derived instanceof PyList list)) {
      throw Errors.typeError("__subclasses__() must return a list");
    }
    for (PyObject each : list.toArray()) {
      if (InstanceChecks.isSubclass(subclass, each)) {
        return true;
      }
    }
    return false;
  }
}
