package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** The entry of {@code sys.meta_path} that searches {@code sys.path}. Stateless. */
final class PyPathFinder extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "importlib.machinery.PathFinder", "dev.ftcheck.vm.importing.PathFinderTypeTable");

  static final PyPathFinder FINDER = new PyPathFinder();

  private PyPathFinder() {}

  @Override
  public PyType type() {
    return TYPE;
  }
}
