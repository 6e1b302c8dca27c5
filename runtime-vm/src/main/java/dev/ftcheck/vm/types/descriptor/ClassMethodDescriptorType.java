package dev.ftcheck.vm.types.descriptor;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.ClassMethodDescriptor;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;

/** {@code classmethod_descriptor}. */
@BuiltinType("classmethod_descriptor")
final class ClassMethodDescriptorType {

  private ClassMethodDescriptorType() {}

  @PyMethod("__repr__")
  static String repr(ClassMethodDescriptor self) {
    return "<method '" + self.name() + "' of '" + self.owner().fullName() + "' objects>";
  }

  @PyMethod(value = "__call__", signature = "(*args, **kwargs)")
  static PyObject call(ClassMethodDescriptor self, PyObject[] arguments, PyDict keywords) {
    return Arguments.call(self, arguments, keywords);
  }

  @PyMethod(value = "__get__", signature = "(instance, owner=None, /)")
  static PyObject get(ClassMethodDescriptor self, PyObject instance, PyObject owner) {
    if (owner != null && owner != PyNone.NONE) {
      return self.get(instance, self.checkClass(owner));
    }
    if (instance == PyNone.NONE) {
      throw Errors.typeError("__get__(None, None) is invalid");
    }
    return self.get(instance, self.checkClass(instance.type()));
  }

  @PyGetter("__objclass__")
  static PyObject owner(ClassMethodDescriptor self) {
    return self.owner();
  }

  @PyGetter("__name__")
  static String name(ClassMethodDescriptor self) {
    return self.name();
  }

  @PyGetter("__qualname__")
  static String qualifiedName(ClassMethodDescriptor self) {
    return self.qualifiedName();
  }

  @PyGetter("__doc__")
  static String documentation(ClassMethodDescriptor self) {
    return self.signature().documentation();
  }

  @PyGetter("__text_signature__")
  static String textSignature(ClassMethodDescriptor self) {
    return self.signature().text();
  }
}
