package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.PyCell;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;

/** Makes functions. */
public final class Functions {

  private Functions() {}

  /** A function with defaults; nulls for none. */
  public static PyFunction make(
      PyObject[] defaults, PyDict keywordDefaults, PyCode code, PyDict globals, PyCell[] closure) {
    return new PyFunction(code, globals, closure, defaults, keywordDefaults, PyNone.NONE);
  }

  /** A function without defaults. */
  public static PyFunction plain(PyCode code, PyDict globals, PyCell[] closure) {
    return new PyFunction(code, globals, closure, null, null, PyNone.NONE);
  }

  /** The mapping that module-level code got as its argument, or its globals. */
  public static PyObject namespace(PyFunction function, PyObject[] arguments) {
    return arguments.length == 0 ? function.globals : arguments[0];
  }

  /** As {@link #namespace}, for code that suspends. */
  public static PyObject[] namespaceArray(PyFunction function, PyObject[] arguments) {
    return new PyObject[] {namespace(function, arguments)};
  }
}
