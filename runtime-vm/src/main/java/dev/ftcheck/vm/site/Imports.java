package dev.ftcheck.vm.site;

import dev.ftcheck.vm.importing.ImportStatement;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** Import statements. */
public final class Imports {

  private static final PyStr IMPORT = PyStr.interned("__import__");

  private Imports() {}

  /** Calls the {@code __import__} of the built-ins. */
  public static PyObject load(
      PyFunction function, PyObject namespace, PyStr name, PyObject names, int level) {
    PyObject importer = Builtins.find(function.globals, IMPORT);
    if (importer == null) {
      throw Errors.of(ExceptionTypes.IMPORT_ERROR, "__import__ not found");
    }
    return importer.callN(
        new PyObject[] {
          name,
          function.globals,
          namespace == null ? PyNone.NONE : namespace,
          names,
          PyInt.of(level)
        });
  }

  /** The module that {@code import a.b.c as d} binds, from module {@code a}. */
  public static PyObject descend(PyObject module, PyStr path) {
    String[] parts = path.value().split("\\.");
    PyObject found = module;
    for (int i = 1; i < parts.length; i++) {
      found = ImportStatement.importFrom(found, PyStr.interned(parts[i]));
    }
    return found;
  }

  /** {@code from module import name}. */
  public static PyObject from(PyObject module, PyStr name) {
    return ImportStatement.importFrom(module, name);
  }

  /** {@code from module import *}. */
  public static void all(PyObject module, PyObject namespace) {
    ImportStatement.importAll(module, namespace);
  }
}
