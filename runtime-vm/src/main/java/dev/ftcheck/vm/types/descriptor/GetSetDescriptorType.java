package dev.ftcheck.vm.types.descriptor;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.GetSetDescriptor;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;

/** {@code getset_descriptor}: a computed attribute of a built-in type. */
@BuiltinType("getset_descriptor")
final class GetSetDescriptorType {

  private GetSetDescriptorType() {}

  @PyMethod("__repr__")
  static String repr(GetSetDescriptor self) {
    return "<attribute '" + self.name() + "' of '" + self.owner().fullName() + "' objects>";
  }

  @PyMethod(value = "__get__", signature = "(instance, owner=None, /)")
  static PyObject get(GetSetDescriptor self, PyObject instance, PyObject owner) {
    return DescriptorAccess.get(self, instance, owner);
  }

  @PyMethod("__set__")
  static void set(GetSetDescriptor self, PyObject instance, PyObject value) {
    self.set(instance, value);
  }

  @PyMethod("__delete__")
  static void delete(GetSetDescriptor self, PyObject instance) {
    self.set(instance, null);
  }

  @PyGetter("__objclass__")
  static PyObject owner(GetSetDescriptor self) {
    return self.owner();
  }

  @PyGetter("__name__")
  static String name(GetSetDescriptor self) {
    return self.name();
  }

  @PyGetter("__qualname__")
  static String qualifiedName(GetSetDescriptor self) {
    return self.qualifiedName();
  }

  @PyGetter("__doc__")
  static String documentation(GetSetDescriptor self) {
    return self.documentation();
  }
}
