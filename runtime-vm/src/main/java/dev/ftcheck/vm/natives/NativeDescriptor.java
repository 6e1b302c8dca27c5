package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.object.Descriptor;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.NativeMember;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;

/** What all descriptors of built-in types show: {@code __name__} and {@code __objclass__}. */
public interface NativeDescriptor extends NativeMember, Descriptor {

  /** {@code __name__}. */
  @Override
  String name();

  /** {@code __objclass__}. */
  @Override
  PyType owner();

  /** {@code __qualname__}. */
  default String qualifiedName() {
    return owner().name() + "." + name();
  }

  /** The TypeError of a descriptor that is applied to an object of another type. */
  static Raise wrongSelf(PyType owner, String name, PyObject self) {
    return Errors.typeError(
        "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
        name, owner.fullName(), self.type().fullName());
  }

  /** Raises unless the object is an instance of the owner. */
  default void checkInstance(PyObject object) {
    if (!object.type().isSubtype(owner())) {
      throw wrongSelf(owner(), name(), object);
    }
  }
}
