package dev.ftcheck.vm.types.descriptor;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.MethodDescriptor;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;

/** {@code method_descriptor}. */
@BuiltinType("method_descriptor")
final class MethodDescriptorType {

  private MethodDescriptorType() {}

  @PyMethod("__repr__")
  static String repr(MethodDescriptor self) {
    return "<method '" + self.name() + "' of '" + self.owner().fullName() + "' objects>";
  }

  @PyMethod(value = "__call__", signature = "(*args, **kwargs)")
  static PyObject call(MethodDescriptor self, PyObject[] arguments, PyDict keywords) {
    return Arguments.call(self, arguments, keywords);
  }

  @PyMethod(value = "__get__", signature = "(instance, owner=None, /)")
  static PyObject get(MethodDescriptor self, PyObject instance, PyObject owner) {
    return DescriptorAccess.get(self, instance, owner);
  }

  @PyMethod("__reduce__")
  static PyObject reduce(MethodDescriptor self) {
    return DescriptorAccess.reduce(self.owner(), self.name());
  }

  @PyGetter("__objclass__")
  static PyObject owner(MethodDescriptor self) {
    return self.owner();
  }

  @PyGetter("__name__")
  static String name(MethodDescriptor self) {
    return self.name();
  }

  @PyGetter("__qualname__")
  static String qualifiedName(MethodDescriptor self) {
    return self.qualifiedName();
  }

  @PyGetter("__doc__")
  static String documentation(MethodDescriptor self) {
    return self.signature().documentation();
  }

  @PyGetter("__text_signature__")
  static String textSignature(MethodDescriptor self) {
    return self.signature().text();
  }
}
