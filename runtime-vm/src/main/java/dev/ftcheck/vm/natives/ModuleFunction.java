package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/** A function of a module written in Java. */
public final class ModuleFunction extends NativeCallable implements BuiltinFunction {

  private final PyObject module;
  private final PyStr moduleName;

  /**
   * A function.
   *
   * @param module the module object
   * @param moduleName its name
   */
  ModuleFunction(Natives natives, int index, PyObject module, PyStr moduleName) {
    super(natives, index);
    this.module = module;
    this.moduleName = moduleName;
  }

  @Override
  void checkReceiver(PyObject[] arguments, int positional) {}

  @Override
  NativeBinding binding(PyObject[] arguments) {
    String name = name();
    String prefix = moduleName.value().equals("builtins") ? "" : moduleName.value() + ".";
    return new NativeBinding(signature(), 0, signature().functionName(null), prefix + name);
  }

  @Override
  public PyObject self() {
    return module;
  }

  @Override
  public PyObject module() {
    return moduleName;
  }

  @Override
  public String qualifiedName() {
    return name();
  }

  @Override
  public PyType type() {
    return BuiltinFunction.TYPE;
  }
}
