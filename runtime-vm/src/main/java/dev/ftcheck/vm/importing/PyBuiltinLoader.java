package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** The loader of modules written in Java. Stateless. */
final class PyBuiltinLoader extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "importlib.machinery.BuiltinImporter", "dev.ftcheck.vm.importing.BuiltinLoaderTypeTable");

  static final PyBuiltinLoader LOADER = new PyBuiltinLoader();

  private PyBuiltinLoader() {}

  @Override
  public PyType type() {
    return TYPE;
  }
}
