package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;

/** The exceptions of import, made through their types so that all attributes are set. */
final class ImportErrors {

  private static final PyStr[] NAME = {PyStr.interned("name")};
  private static final PyStr[] NAME_AND_PATH = {PyStr.interned("name"), PyStr.interned("path")};
  private static final PyStr[] NAME_PATH_FROM = {
    PyStr.interned("name"), PyStr.interned("path"), PyStr.interned("name_from")
  };

  private ImportErrors() {}

  static Raise notFound(String name, String text) {
    return raise(ExceptionTypes.MODULE_NOT_FOUND_ERROR, text, NAME, PyStr.of(name));
  }

  static Raise importError(String name, PyObject path, String text) {
    return raise(
        ExceptionTypes.IMPORT_ERROR,
        text,
        NAME_AND_PATH,
        PyStr.of(name),
        path == null ? PyNone.NONE : path);
  }

  static Raise cannotImportName(String module, PyObject path, PyStr name, String text) {
    return raise(
        ExceptionTypes.IMPORT_ERROR,
        text,
        NAME_PATH_FROM,
        PyStr.of(module),
        path == null ? PyNone.NONE : path,
        name);
  }

  private static Raise raise(PyType type, String text, PyStr[] names, PyObject... values) {
    PyObject[] arguments = new PyObject[values.length + 1];
    arguments[0] = PyStr.of(text);
    System.arraycopy(values, 0, arguments, 1, values.length);
    PyObject made = type.callKeywords(arguments, names);
    return new Raise((PyBaseException) made);
  }
}
