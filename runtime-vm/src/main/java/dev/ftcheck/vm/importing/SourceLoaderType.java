package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Behaviour of {@code importlib.machinery.SourceFileLoader} for modules that the VM found. */
@BuiltinType("SourceFileLoader")
final class SourceLoaderType {

  private SourceLoaderType() {}

  @PyMethod("create_module")
  static PyObject createModule(PySourceLoader self, PyObject spec) {
    return PyNone.NONE;
  }

  @PyMethod("exec_module")
  static void execModule(PySourceLoader self, PyModule module) {
    SourceModules.execute(module, Path.of(self.path()));
  }

  @PyMethod(value = "get_code", signature = "(fullname=None, /)")
  static PyObject getCode(PySourceLoader self, PyObject fullName) {
    return SourceModules.code(Path.of(self.path()));
  }

  @PyMethod(value = "get_source", signature = "(fullname=None, /)")
  static PyObject getSource(PySourceLoader self, PyObject fullName) {
    return PyStr.of(SourceModules.source(Path.of(self.path())).text());
  }

  @PyMethod(value = "get_filename", signature = "(fullname=None, /)")
  static String getFilename(PySourceLoader self, PyObject fullName) {
    return self.path();
  }

  @PyMethod("get_data")
  static PyObject getData(PySourceLoader self, String path) {
    try {
      return new PyBytes(Files.readAllBytes(Path.of(path)));
    } catch (IOException failed) {
      throw dev.ftcheck.vm.object.Errors.of(ExceptionTypes.OS_ERROR, "cannot read %s", path);
    }
  }

  @PyMethod(value = "is_package", signature = "(fullname=None, /)")
  static boolean isPackage(PySourceLoader self, PyObject fullName) {
    return new File(self.path()).getName().equals("__init__.py");
  }

  @PyMethod(
      value = "get_resource_reader",
      signature = "(name, /)",
      doc = "Return ResourceReader for the package.")
  static PyObject resourceReader(PySourceLoader self, PyObject name) {
    PyObject readers = ImportSystem.current().module("importlib.readers");
    return Attributes.get(readers, "FileReader").call1(self);
  }

  @PyMethod("__repr__")
  static String repr(PySourceLoader self) {
    return "<SourceFileLoader '" + self.name() + "' at '" + self.path() + "'>";
  }
}
