package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** A method of a built-in type: {@code list.append}. */
public final class MethodDescriptor extends NativeCallable implements NativeDescriptor {

  public static final PyType TYPE =
      PyType.builtin(
          "method_descriptor",
          "dev.ftcheck.vm.types.descriptor.MethodDescriptorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  MethodDescriptor(Natives natives, int index) {
    super(natives, index);
  }

  @Override
  void checkReceiver(PyObject[] arguments, int positional) {
    if (positional == 0) {
      throw Errors.typeError("unbound method %s() needs an argument", qualifiedName());
    }
    checkInstance(arguments[0]);
  }

  @Override
  NativeBinding binding(PyObject[] arguments) {
    return new NativeBinding(signature(), 1, signature().functionName(owner()), qualifiedName());
  }

  @Override
  public boolean bindsAsMethod() {
    return true;
  }

  @Override
  public PyObject get(PyObject object, PyType owner) {
    return object == null ? this : new BoundNative(this, object);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
