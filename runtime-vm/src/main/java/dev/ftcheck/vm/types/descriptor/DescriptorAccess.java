package dev.ftcheck.vm.types.descriptor;

import dev.ftcheck.vm.natives.NativeDescriptor;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.runtime.Interpreter;

/** What {@code __get__} and {@code __reduce__} of all native descriptors share. */
final class DescriptorAccess {

  private DescriptorAccess() {}

  /** {@code descriptor.__get__(object, owner)}, called by a program. */
  static PyObject get(NativeDescriptor descriptor, PyObject object, PyObject owner) {
    PyObject instance = object == PyNone.NONE ? null : object;
    boolean isOwnerAbsent = owner == null || owner == PyNone.NONE;
    if (instance == null && isOwnerAbsent) {
      throw Errors.typeError("__get__(None, None) is invalid");
    }
    if (instance == null) {
      return (PyObject) descriptor;
    }
    descriptor.checkInstance(instance);
    return descriptor.get(instance, instance.type());
  }

  /** Pickled as {@code getattr(owner, name)}. */
  static PyObject reduce(PyObject owner, String name) {
    PyObject getattr = Attributes.get(Interpreter.current().builtins(), "getattr");
    return PyTuple.of(getattr, PyTuple.of(owner, PyStr.of(name)));
  }
}
