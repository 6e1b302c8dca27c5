package dev.ftcheck.vm.module.warnings;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.Arrays;

/**
 * {@code _warnings} as {@code importlib} uses it: it hands everything to {@code warnings}, whose
 * Python version keeps the filters.
 */
@BuiltinModule("_warnings")
final class WarningsModule {

  private WarningsModule() {}

  @PyMethod(value = "warn", signature = "(*args, **kwargs)")
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
  }
}
