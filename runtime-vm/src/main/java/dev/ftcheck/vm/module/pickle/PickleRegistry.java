package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.runtime.Interpreter;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tables of {@code copyreg} and {@code _compat_pickle} of one interpreter. Thread-safe, as the
 * dicts are.
 */
final class PickleRegistry {

  private final PyDict dispatchTable = table("copyreg", "dispatch_table");
  private final PyDict extensionCodes = table("copyreg", "_extension_registry");
  private final PyDict extensionNames = table("copyreg", "_inverted_registry");
  private final PyDict extensionCache = table("copyreg", "_extension_cache");
  private final PyDict newNames = table("_compat_pickle", "NAME_MAPPING");
  private final PyDict newModules = table("_compat_pickle", "IMPORT_MAPPING");
  private final PyDict oldNames = table("_compat_pickle", "REVERSE_NAME_MAPPING");
  private final PyDict oldModules = table("_compat_pickle", "REVERSE_IMPORT_MAPPING");

  /** The module names of functions written in Java, which are objects apart from interned names. */
  private final ConcurrentHashMap<String, PyStr> functionModules = new ConcurrentHashMap<>();

  /** A module and a name in it. */
  record QualifiedName(PyStr module, PyStr name) {}

  static PickleRegistry current() {
    return Interpreter.current().state(PickleRegistry.class, PickleRegistry::new);
  }

  private static PyDict table(String module, String name) {
    return (PyDict) Attributes.get(ImportSystem.current().module(module), name);
  }

  PyDict dispatchTable() {
    return dispatchTable;
  }

  /** Objects by extension code. */
  PyDict extensionCache() {
    return extensionCache;
  }

  /** The extension code of a global; null for none. */
  PyObject extensionCode(QualifiedName name) {
    return extensionCodes.size() == 0 ? null : extensionCodes.get(pair(name));
  }

  /** What an extension code stands for; null for nothing. */
  PyObject extensionName(PyObject code) {
    return extensionNames.get(code);
  }

  private static PyTuple pair(QualifiedName name) {
    return PyTuple.of(name.module, name.name);
  }

  /** The name in Python 3 of what Python 2 called so. */
  QualifiedName renewed(QualifiedName name) {
    return mapped(name, newNames, newModules);
  }

  /** The name in Python 2. */
  QualifiedName aged(QualifiedName name) {
    return mapped(name, oldNames, oldModules);
  }

  private static QualifiedName mapped(QualifiedName name, PyDict names, PyDict modules) {
    if (names.get(pair(name)) instanceof PyTuple known) {
      return new QualifiedName((PyStr) known.get(0), (PyStr) known.get(1));
    }
    return modules.get(name.module) instanceof PyStr module
        ? new QualifiedName(module, name.name)
        : name;
  }

  PyStr functionModule(PyStr name) {
    return functionModules.computeIfAbsent(name.value(), PyStr::of);
  }
}
