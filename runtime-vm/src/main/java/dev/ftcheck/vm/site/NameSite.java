package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;

/** Reads a name in a module or class body: the namespace, then globals and built-ins. */
public final class NameSite {

  private final PyStr name;
  private final GlobalSite globals;

  public NameSite(PyStr name) {
    this.name = name;
    this.globals = new GlobalSite(name);
  }

  /** The value; NameError when there is none. */
  public PyObject load(PyFunction function, PyObject namespace) {
    if (namespace != function.globals) {
      PyObject own = findIn(namespace, name);
      if (own != null) {
        return own;
      }
    }
    return globals.load(function);
  }

  /** The value of a key in any mapping; null when it raises KeyError. */
  static PyObject findIn(PyObject mapping, PyStr name) {
    if (mapping.getClass() == PyDict.class) {
      return ((PyDict) mapping).get(name);
    }
    try {
      return Items.get(mapping, name);
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.KEY_ERROR)) {
        return null;
      }
      throw raised;
    }
  }
}
