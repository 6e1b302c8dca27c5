package dev.ftcheck.vm.importing;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.Interpreter;
import java.util.Map;

/**
 * The names under which CPython has the frozen modules of its import system. Here they stand for
 * the parts of {@code importlib}, once that is loaded.
 */
final class FrozenNames {

  private static final Map<String, String> PARTS =
      Map.of(
          "_frozen_importlib", "_bootstrap",
          "_frozen_importlib_external", "_bootstrap_external");

  private FrozenNames() {}

  /** The module of such a name; null for any other name, and for {@code importlib} itself. */
  static PyObject find(String name) {
    String part = PARTS.get(name);
    if (part == null || ImportSystem.known("importlib." + part) == null && isLoading()) {
      return null;
    }
    PyObject module = Attributes.get(ImportSystem.current().module("importlib"), part);
    Interpreter.current().modules().put(PyStr.interned(name), module);
    return module;
  }

  /** What finds modules in folders is in {@code sys.path_hooks} once {@code importlib} is loaded. */
  static void hookFinder(PyObject importlib) {
    PyObject external = Attributes.get(importlib, "_bootstrap_external");
    PyObject loaders = Attributes.get(external, "_get_supported_file_loaders").call0();
    PyObject hook =
        Attributes.get(Attributes.get(external, "FileFinder"), "path_hook")
            .callN(Iteration.toArray(loaders));
    PyObject hooks = Attributes.get(Interpreter.current().sys(), "path_hooks");
    Attributes.get(hooks, "append").call1(hook);
  }

  /** Whether {@code importlib} is the one that asks, which then loads its own parts. */
  private static boolean isLoading() {
    return ImportSystem.known("importlib") != null;
  }
}
