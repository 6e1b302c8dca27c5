package dev.ftcheck.vm.types.descriptor;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyMemberDescriptor;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;

/** {@code member_descriptor}: a name of {@code __slots__}. */
@BuiltinType("member_descriptor")
final class MemberDescriptorType {

  private MemberDescriptorType() {}

  @PyMethod("__repr__")
  static String repr(PyMemberDescriptor self) {
    return "<member '" + self.name() + "' of '" + self.owner().fullName() + "' objects>";
  }

  @PyMethod(value = "__get__", signature = "(instance, owner=None, /)")
  static PyObject get(PyMemberDescriptor self, PyObject instance, PyObject owner) {
    if (instance != PyNone.NONE) {
      return self.get(instance, instance.type());
    }
    if (owner == null || owner == PyNone.NONE) {
      throw Errors.typeError("__get__(None, None) is invalid");
    }
    return self;
  }

  @PyMethod("__set__")
  static void set(PyMemberDescriptor self, PyObject instance, PyObject value) {
    self.set(instance, value);
  }

  @PyMethod("__delete__")
  static void delete(PyMemberDescriptor self, PyObject instance) {
    self.set(instance, null);
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyMemberDescriptor self) {
    return DescriptorAccess.reduce(self.owner(), self.name());
  }

  @PyGetter("__objclass__")
  static PyObject owner(PyMemberDescriptor self) {
    return self.owner();
  }

  @PyGetter("__name__")
  static String name(PyMemberDescriptor self) {
    return self.name();
  }

  @PyGetter("__qualname__")
  static String qualifiedName(PyMemberDescriptor self) {
    return self.owner().qualifiedName() + "." + self.name();
  }

  @PyGetter("__doc__")
  static PyObject documentation(PyMemberDescriptor self) {
    return PyNone.NONE;
  }
}
