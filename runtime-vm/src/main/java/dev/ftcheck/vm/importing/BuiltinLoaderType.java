package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** Behaviour of {@code BuiltinImporter}: finder and loader of modules written in Java. */
@BuiltinType("BuiltinImporter")
final class BuiltinLoaderType {

  private BuiltinLoaderType() {}

  @PyMethod(value = "find_spec", signature = "(fullname, path=None, target=None)")
  static PyObject findSpec(PyBuiltinLoader self, String name, PyObject path, PyObject target) {
    return NativeModules.has(name) ? new PyModuleSpec(name, self, "built-in", null) : PyNone.NONE;
  }

  @PyMethod("create_module")
  static PyObject createModule(PyBuiltinLoader self, PyObject spec) {
    PyObject name = dev.ftcheck.vm.object.Attributes.get(spec, "name");
    return PyModule.named(((PyStr) name).value());
  }

  @PyMethod("exec_module")
  static void execModule(PyBuiltinLoader self, PyModule module) {
    PyObject name = module.dictionary().get(PyStr.interned("__name__"));
    NativeModules.fill(module, ((PyStr) name).value());
  }

  @PyMethod("is_package")
  static boolean isPackage(PyBuiltinLoader self, PyObject fullName) {
    return false;
  }

  @PyMethod("get_code")
  static PyObject getCode(PyBuiltinLoader self, PyObject fullName) {
    return PyNone.NONE;
  }

  @PyMethod("get_source")
  static PyObject getSource(PyBuiltinLoader self, PyObject fullName) {
    return PyNone.NONE;
  }
}
