package dev.ftcheck.vm.object;

/**
 * An iterator of the VM: {@code for} and the built-ins call {@link #next} directly. An iterator
 * object of a program is wrapped by {@link Iteration#iterator}.
 */
public abstract class PyIterator extends PyObject {

  /**
   * The next item; null at the end. (A generator's return value is in its StopIteration only when
   * {@code __next__} is called from Python.)
   */
  public abstract PyObject next();

  /** The object that Python sees as the iterator. */
  public PyObject seen() {
    return this;
  }
}
