package dev.ftcheck.vm.module.monitoring;

import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;

/** The tools that an interpreter's program has registered. Thread-safe. */
final class MonitoringTools {

  /** Ids 0 to 5; 6 and 7 belong to the interpreter itself. */
  static final int TOOLS = 6;

  private final PyObject[] names = new PyObject[TOOLS];
  private final PyObject[][] callbacks = new PyObject[TOOLS][MonitoringEvent.values().length];

  /** Gives an id to a tool; answers false where another one has it. */
  synchronized boolean use(int tool, PyObject name) {
    if (names[tool] != null) {
      return false;
    }
    names[tool] = name;
    return true;
  }

  /** The name of a tool, or null. */
  synchronized PyObject name(int tool) {
    return names[tool];
  }

  synchronized void clear(int tool) {
    callbacks[tool] = new PyObject[MonitoringEvent.values().length];
  }

  synchronized void free(int tool) {
    clear(tool);
    names[tool] = null;
  }

  /** Stores a callback, or None for none, and answers the former one. */
  synchronized PyObject register(int tool, MonitoringEvent event, PyObject callback) {
    PyObject former = callbacks[tool][event.ordinal()];
    callbacks[tool][event.ordinal()] = callback;
    return former == null ? PyNone.NONE : former;
  }
}
