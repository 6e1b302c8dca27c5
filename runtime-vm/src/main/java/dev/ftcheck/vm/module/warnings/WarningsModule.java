package dev.ftcheck.vm.module.warnings;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/**
 * {@code _warnings}, for those who warn before {@code warnings} is imported: both functions are
 * those of {@code warnings}. It has no filters of its own, so that {@code warnings} keeps its
 * Python code.
 */
@BuiltinModule("_warnings")
final class WarningsModule {

  private WarningsModule() {}

  @PyMethod(value = "warn", signature = "(*args, **kwargs)")
  static PyObject warn(PyObject[] arguments, PyDict names) {
    return forward("warn", arguments, names);
  }

  @PyMethod(value = "warn_explicit", signature = "(*args, **kwargs)")
  static PyObject warnExplicit(PyObject[] arguments, PyDict names) {
    return forward("warn_explicit", arguments, names);
  }

  private static PyObject forward(String name, PyObject[] arguments, PyDict names) {
    PyObject function = Attributes.get(ImportSystem.current().module("warnings"), name);
    PyStr[] keys = names.keys().stream().map(key -> (PyStr) key).toArray(PyStr[]::new);
    PyObject[] all = new PyObject[arguments.length + keys.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    for (int i = 0; i < keys.length; i++) {
      all[arguments.length + i] = names.get(keys[i]);
    }
    return keys.length == 0 ? function.callN(all) : function.callKeywords(all, keys);
  }
}
