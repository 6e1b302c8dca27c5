package dev.ftcheck.vm.module.warnings;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
<<<<<<< HEAD
import java.util.Arrays;

/**
 * {@code _warnings} as {@code importlib} uses it: it hands everything to {@code warnings}, whose
 * Python version keeps the filters.
=======

/**
 * {@code _warnings}, for those who warn before {@code warnings} is imported: both functions are
 * those of {@code warnings}. It has no filters of its own, so that {@code warnings} keeps its Python
 * code.
>>>>>>> refs/heads/threads
 */
@BuiltinModule("_warnings")
final class WarningsModule {

  private WarningsModule() {}

  @PyMethod(value = "warn", signature = "(*args, **kwargs)")
<<<<<<< HEAD
  static PyObject warn(PyObject[] arguments, PyDict keywords) {
    return call("warn", arguments, keywords);
  }

  @PyMethod(value = "warn_explicit", signature = "(*args, **kwargs)")
  static PyObject warnExplicit(PyObject[] arguments, PyDict keywords) {
    return call("warn_explicit", arguments, keywords);
  }

  private static PyObject call(String function, PyObject[] arguments, PyDict keywords) {
    PyStr[] names = keywords.keys().stream().map(PyStr.class::cast).toArray(PyStr[]::new);
    PyObject[] all = Arrays.copyOf(arguments, arguments.length + names.length);
    for (int i = 0; i < names.length; i++) {
      all[arguments.length + i] = keywords.get(names[i]);
    }
    return Attributes.get(ImportSystem.current().module("warnings"), function)
        .callKeywords(all, names);
=======
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
>>>>>>> refs/heads/threads
  }
}
