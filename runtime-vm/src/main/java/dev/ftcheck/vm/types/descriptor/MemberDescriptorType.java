package dev.ftcheck.vm.types.descriptor;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.NamedMember;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** {@code member_descriptor}: a name of {@code __slots__}, or data of a built-in type. */
@BuiltinType("member_descriptor")
final class MemberDescriptorType {

  private MemberDescriptorType() {}

  private static NamedMember member(PyObject self) {
    return (NamedMember) self;
  }

  @PyMethod("__repr__")
  static String repr(PyObject self) {
    return "<member '" + name(self) + "' of '" + owner(self).fullName() + "' objects>";
  }

  @PyMethod(value = "__get__", signature = "(instance, owner=None, /)")
  static PyObject get(PyObject self, PyObject instance, PyObject owner) {
    if (instance != PyNone.NONE) {
      return member(self).get(instance, instance.type());
    }
    if (owner == null || owner == PyNone.NONE) {
      throw Errors.typeError("__get__(None, None) is invalid");
    }
    return self;
  }

  @PyMethod("__set__")
  static void set(PyObject self, PyObject instance, PyObject value) {
    member(self).set(instance, value);
  }

  @PyMethod("__delete__")
  static void delete(PyObject self, PyObject instance) {
    member(self).set(instance, null);
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyObject self) {
    return DescriptorAccess.reduce(owner(self), name(self));
  }

  @PyGetter("__objclass__")
  static PyType owner(PyObject self) {
    return member(self).owner();
  }

  @PyGetter("__name__")
  static String name(PyObject self) {
    return member(self).name();
  }

  @PyGetter("__qualname__")
  static String qualifiedName(PyObject self) {
    return owner(self).qualifiedName() + "." + name(self);
  }

  @PyGetter("__doc__")
  static String documentation(PyObject self) {
    return member(self).documentation();
  }
}
