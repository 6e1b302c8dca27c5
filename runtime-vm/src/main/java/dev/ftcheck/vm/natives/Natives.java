package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.object.PyObject;

/**
 * The Java methods of one behaviour class, by index. The generated subclass has a {@code switch}
 * per number of arguments. {@code self} counts as the first argument of a method.
 */
public abstract class Natives {

  /** What {@code callN} answers when the method at the index does not take that many arguments. */
  protected static final PyObject MISFIT = null;

  public PyObject call0(int index) {
    return MISFIT;
  }

  public PyObject call1(int index, PyObject a) {
    return MISFIT;
  }

  public PyObject call2(int index, PyObject a, PyObject b) {
    return MISFIT;
  }

  public PyObject call3(int index, PyObject a, PyObject b, PyObject c) {
    return MISFIT;
  }

  public PyObject call4(int index, PyObject a, PyObject b, PyObject c, PyObject d) {
    return MISFIT;
  }

  /**
   * Calls with bound parameters: one entry per parameter of the signature, null where omitted;
   * {@code *args} as a tuple, {@code **kwargs} as a dict.
   */
  public abstract PyObject callBound(int index, PyObject[] arguments);

  /** The signature of the method at an index. */
  public abstract NativeSignature signature(int index);
}
