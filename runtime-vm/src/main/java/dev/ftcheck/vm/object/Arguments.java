package dev.ftcheck.vm.object;

/** Argument arrays. */
public final class Arguments {

  public static final PyObject[] NONE = {};

  private Arguments() {}

  /** A new array with {@code first} before the others. */
  public static PyObject[] prepend(PyObject first, PyObject[] others) {
    PyObject[] all = new PyObject[others.length + 1];
    all[0] = first;
    System.arraycopy(others, 0, all, 1, others.length);
    return all;
  }
}
