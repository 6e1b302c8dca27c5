package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyCell;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.Raise;

/** Reading, binding and unbinding of names that are no plain locals. */
public final class Names {

  private Names() {}

  public static void store(PyObject value, PyObject namespace, PyStr name) {
    Items.set(namespace, name, value);
  }

  public static void delete(PyObject namespace, PyStr name) {
    if (namespace.getClass() == PyDict.class) {
      if (((PyDict) namespace).remove(name) == null) {
        throw Errors.nameError(name);
      }
      return;
    }
    try {
      Items.delete(namespace, name);
    } catch (Raise raised) {
      throw raised.is(ExceptionTypes.KEY_ERROR) ? Errors.nameError(name) : raised;
    }
  }

  public static void storeGlobal(PyObject value, PyFunction function, PyStr name) {
    PyDict globals = function.globals;
    if (globals.getClass() == PyDict.class) {
      globals.put(name, value);
    } else {
      Items.set(globals, name, value);
    }
  }

  public static void deleteGlobal(PyFunction function, PyStr name) {
    delete(function.globals, name);
  }

  /** A class body's or annotation's name that a function around the class binds. */
  public static PyObject loadOrCell(PyObject mapping, PyStr name, PyCell cell) {
    PyObject own = NameSite.findIn(mapping, name);
    if (own != null) {
      return own;
    }
    PyObject value = cell.get();
    return value == null ? unboundFree(name) : value;
  }

  /** An annotation's name that the class binds, or else a global. */
  public static PyObject loadOrGlobal(PyFunction function, PyObject mapping, PyStr name) {
    PyObject own = NameSite.findIn(mapping, name);
    return own != null ? own : new GlobalSite(name).load(function);
  }

  /** Raises UnboundLocalError. */
  public static PyObject unboundLocal(PyStr name) {
    String text = "cannot access local variable '%s' where it is not associated with a value";
    throw named(Errors.of(ExceptionTypes.UNBOUND_LOCAL_ERROR, text, name.value()), name);
  }

  /** Raises NameError. */
  public static PyObject unboundFree(PyStr name) {
    String text =
        "cannot access free variable '%s' where it is not associated with a value in enclosing"
            + " scope";
    throw named(Errors.of(ExceptionTypes.NAME_ERROR, text, name.value()), name);
  }

  private static Raise named(Raise error, PyStr name) {
    error.value().setOwn(Errors.NAME_SLOT, name);
    return error;
  }
}
