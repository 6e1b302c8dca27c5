package dev.ftcheck.vm.object;

/** {@code is} and {@code id}. Small ints, which have no cache, are identical by value. */
public final class Identity {

  private Identity() {}

  /** {@code a is b}. */
  public static boolean same(PyObject a, PyObject b) {
    return a == b
        || a.getClass() == PyInt.class
            && b.getClass() == PyInt.class
            && ((PyInt) a).value == ((PyInt) b).value;
  }
}
