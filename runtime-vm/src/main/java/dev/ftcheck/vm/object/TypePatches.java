package dev.ftcheck.vm.object;

import dev.ftcheck.vm.runtime.Interpreter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an interpreter has changed in built-in types that are classes written in Python elsewhere
 * ({@link TypeFlag#OPEN}): a dictionary for each such type, which begins as a copy.
 */
final class TypePatches {

  private final Map<PyType, PyDict> dictionaries = new ConcurrentHashMap<>();

  private TypePatches() {}

  private static TypePatches current() {
    return Interpreter.current().state(TypePatches.class, TypePatches::new);
  }

  /** The running interpreter's dictionary of the type; the shared one while it has none. */
  static PyDict of(PyType type, PyDict shared) {
    PyDict own = current().dictionaries.get(type);
    return own == null ? shared : own;
  }

  /** As {@link #of}, making one from the present one. */
  static PyDict ensure(PyType type, PyDict present) {
    return current().dictionaries.computeIfAbsent(type, any -> present.copy());
  }
}
