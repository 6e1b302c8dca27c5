package dev.ftcheck.vm.types.descriptor;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.SlotDescriptor;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;

/** {@code wrapper_descriptor}. */
@BuiltinType("wrapper_descriptor")
final class SlotDescriptorType {

  private SlotDescriptorType() {}

  @PyMethod("__repr__")
  static String repr(SlotDescriptor self) {
    return "<slot wrapper '" + self.name() + "' of '" + self.owner().fullName() + "' objects>";
  }

  @PyMethod(value = "__call__", signature = "(*args, **kwargs)")
  static PyObject call(SlotDescriptor self, PyObject[] arguments, PyDict keywords) {
    return Arguments.call(self, arguments, keywords);
  }

  @PyMethod(value = "__get__", signature = "(instance, owner=None, /)")
  static PyObject get(SlotDescriptor self, PyObject instance, PyObject owner) {
    return DescriptorAccess.get(self, instance, owner);
  }

  @PyMethod("__reduce__")
  static PyObject reduce(SlotDescriptor self) {
    return DescriptorAccess.reduce(self.owner(), self.name());
  }

  @PyGetter("__objclass__")
  static PyObject owner(SlotDescriptor self) {
    return self.owner();
  }

  @PyGetter("__name__")
  static String name(SlotDescriptor self) {
    return self.name();
  }

  @PyGetter("__qualname__")
  static String qualifiedName(SlotDescriptor self) {
    return self.qualifiedName();
  }

  @PyGetter("__doc__")
  static String documentation(SlotDescriptor self) {
    return self.signature().documentation();
  }

  @PyGetter("__text_signature__")
  static String textSignature(SlotDescriptor self) {
    return self.signature().text();
  }
}
