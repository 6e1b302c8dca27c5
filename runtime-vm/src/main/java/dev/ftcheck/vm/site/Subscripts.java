package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyObject;

/** Subscription from compiled code. */
public final class Subscripts {

  private Subscripts() {}

  /** {@code object[key]}. */
  public static PyObject get(PyObject object, PyObject key) {
    return Items.get(object, key);
  }

  /** {@code object[key] = value}. */
  public static void store(PyObject value, PyObject object, PyObject key) {
    Items.set(object, key, value);
  }
}
