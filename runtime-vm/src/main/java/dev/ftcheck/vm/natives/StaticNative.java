package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** The function inside a built-in static method, such as {@code str.maketrans}. */
public final class StaticNative extends NativeCallable implements BuiltinFunction {

  StaticNative(Natives natives, int index) {
    super(natives, index);
  }

  @Override
  void checkReceiver(PyObject[] arguments, int positional) {}

  @Override
  NativeBinding binding(PyObject[] arguments) {
    return new NativeBinding(signature(), 0, name(), qualifiedName());
  }

  @Override
  public PyObject self() {
    return PyNone.NONE;
  }

  @Override
  public PyObject module() {
    return PyNone.NONE;
  }

  @Override
  public String qualifiedName() {
    return owner().name() + "." + name();
  }

  @Override
  public PyType type() {
    return BuiltinFunction.TYPE;
  }
}
