package dev.ftcheck.vm.object;

import java.util.Set;

/** {@code iter(callable, sentinel)}. */
public final class CallableIterator extends PyIterator {

  public static final PyType TYPE =
      PyType.builtin(
          "callable_iterator",
          "dev.ftcheck.vm.types.iterator.CallableIteratorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private volatile PyObject callable;
  private final PyObject sentinel;

  public CallableIterator(PyObject callable, PyObject sentinel) {
    this.callable = callable;
    this.sentinel = sentinel;
  }

  /** What is called; null once exhausted. */
  public PyObject callable() {
    return callable;
  }

  public PyObject sentinel() {
    return sentinel;
  }

  @Override
  public PyObject next() {
    advances();
    PyObject source = callable;
    if (source == null) {
      return null;
    }
    PyObject item;
    try {
      item = source.call0();
    } catch (Raise raised) {
      if (raised.is(ExceptionTypes.STOP_ITERATION)) {
        callable = null;
        return null;
      }
      throw raised;
    }
    if (callable == null) {
      // The callable itself has exhausted the iterator.
      return null;
    }
    if (Comparison.isEqualKey(item, sentinel)) {
      callable = null;
      return null;
    }
    return item;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
