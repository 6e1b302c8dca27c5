package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of the loader of namespace packages. */
@BuiltinType("NamespaceLoader")
final class NamespaceLoaderType {

  private NamespaceLoaderType() {}

  @PyMethod("create_module")
  static PyObject createModule(PyNamespaceLoader self, PyObject spec) {
    return PyNone.NONE;
  }

  @PyMethod("exec_module")
  static void execModule(PyNamespaceLoader self, PyModule module) {}

  @PyMethod("is_package")
  static boolean isPackage(PyNamespaceLoader self, PyObject fullName) {
    return true;
  }
}
