package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A class method of a built-in type, unbound: {@code dict.__dict__['fromkeys']}. */
public final class ClassMethodDescriptor extends NativeCallable implements NativeDescriptor {

  public static final PyType TYPE =
      PyType.builtin(
          "classmethod_descriptor",
          "dev.ftcheck.vm.types.descriptor.ClassMethodDescriptorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  ClassMethodDescriptor(Natives natives, int index) {
    super(natives, index);
  }

  @Override
  void checkReceiver(PyObject[] arguments, int positional) {
    if (positional == 0) {
      throw Errors.typeError(
          "descriptor '%s' of '%s' object needs an argument", name(), owner().fullName());
    }
    checkClass(arguments[0]);
  }

  /** Raises unless the object is the owner or derives from it. */
  public PyType checkClass(PyObject object) {
    if (!(object instanceof PyType type)) {
      throw Errors.typeError(
          "descriptor '%s' for type '%s' needs a type, not a '%s' as arg 2",
          name(), owner().fullName(), object.type().fullName());
    }
    if (!type.isSubtype(owner())) {
      throw Errors.typeError(
          "descriptor '%s' requires a subtype of '%s' but received '%s'",
          name(), owner().fullName(), type.fullName());
    }
    return type;
  }

  @Override
  NativeBinding binding(PyObject[] arguments) {
    String type = ((PyType) arguments[0]).name();
    return new NativeBinding(signature(), 1, name(), type + "." + name());
  }

  @Override
  public PyObject call1(PyObject a) {
    checkClass(a);
    return super.call1(a);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    checkClass(a);
    return super.call2(a, b);
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    checkClass(a);
    return super.call3(a, b, c);
  }

  @Override
  public PyObject call4(PyObject a, PyObject b, PyObject c, PyObject d) {
    checkClass(a);
    return super.call4(a, b, c, d);
  }

  @Override
  public PyObject get(PyObject object, PyType owner) {
    return new BoundNative(this, owner);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
