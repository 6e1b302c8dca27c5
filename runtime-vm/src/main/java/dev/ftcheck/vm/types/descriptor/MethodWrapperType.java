package dev.ftcheck.vm.types.descriptor;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.MethodWrapper;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.Identity;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;

/** {@code method-wrapper}: a native special method with its self. */
@BuiltinType("method-wrapper")
final class MethodWrapperType {

  private MethodWrapperType() {}

  @PyMethod("__repr__")
  static String repr(MethodWrapper self) {
    return "<method-wrapper '%s' of %s object at 0x%x>"
        .formatted(self.slot().name(), self.self().type().fullName(), Identity.number(self.self()));
  }

  @PyMethod("__eq__")
  static PyObject eq(MethodWrapper self, PyObject other) {
    return other instanceof MethodWrapper wrapper
        ? PyBool.of(self.slot() == wrapper.slot() && Identity.same(self.self(), wrapper.self()))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__hash__")
  static long hash(MethodWrapper self) {
    return Hashing.ofIdentity(self.self()) ^ Hashing.ofIdentity(self.slot());
  }

  @PyMethod(value = "__call__", signature = "(*args, **kwargs)")
  static PyObject call(MethodWrapper self, PyObject[] arguments, PyDict keywords) {
    return Arguments.call(self, arguments, keywords);
  }

  @PyMethod("__reduce__")
  static PyObject reduce(MethodWrapper self) {
    return DescriptorAccess.reduce(self.self(), self.slot().name());
  }

  @PyGetter("__self__")
  static PyObject self(MethodWrapper self) {
    return self.self();
  }

  @PyGetter("__objclass__")
  static PyObject owner(MethodWrapper self) {
    return self.slot().owner();
  }

  @PyGetter("__name__")
  static String name(MethodWrapper self) {
    return self.slot().name();
  }

  @PyGetter("__qualname__")
  static String qualifiedName(MethodWrapper self) {
    return self.slot().qualifiedName();
  }

  @PyGetter("__doc__")
  static String documentation(MethodWrapper self) {
    return self.slot().signature().documentation();
  }

  @PyGetter("__text_signature__")
  static String textSignature(MethodWrapper self) {
    return self.slot().signature().text();
  }
}
