package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** The loader of packages without {@code __init__.py}. Stateless. */
final class PyNamespaceLoader extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "importlib.machinery.NamespaceLoader",
          "dev.ftcheck.vm.importing.NamespaceLoaderTypeTable");

  static final PyNamespaceLoader LOADER = new PyNamespaceLoader();

  private PyNamespaceLoader() {}

  @Override
  public PyType type() {
    return TYPE;
  }
}
