package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.Interpreter;

/** The built-ins that code with given globals sees. */
public final class Builtins {

  static final PyStr NAME = PyStr.interned("__builtins__");

  private Builtins() {}

  /** The namespace named by {@code __builtins__}, or the interpreter's. */
  static PyDict of(PyDict globals) {
    PyDict own = in(globals.get(NAME));
    return own != null ? own : Interpreter.current().builtins().dictionary();
  }

  /** The namespace that a value of {@code __builtins__} means; null for none. */
  static PyDict in(PyObject own) {
    if (own instanceof PyDict dict) {
      return dict;
    }
    return own instanceof PyModule module ? module.dictionary() : null;
  }

  /** A built-in by name; null when there is none. */
  static PyObject find(PyDict globals, PyStr name) {
    return of(globals).get(name);
  }

  /** A built-in that the VM itself provides. */
  static PyObject get(String name) {
    return Interpreter.current().builtins().dictionary().get(PyStr.interned(name));
  }
}
