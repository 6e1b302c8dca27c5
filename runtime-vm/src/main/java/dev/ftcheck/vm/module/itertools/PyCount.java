package dev.ftcheck.vm.module.itertools;

import dev.ftcheck.vm.object.Arithmetic;
import dev.ftcheck.vm.object.ObjectLock;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.object.TypedIterator;
import java.util.Set;

/**
 * {@code itertools.count}. Each step is atomic, so threads that share one get different numbers.
 */
final class PyCount extends TypedIterator {

  static final PyType TYPE =
      PyType.builtin(
          "itertools.count",
          "dev.ftcheck.vm.module.itertools.CountTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES));

  private final PyObject step;
  private PyObject next;

  /** Guards {@link #next}. */
  private final Latch latch = new Latch();

  PyCount(PyType type, PyObject start, PyObject step) {
    super(type);
    this.next = start;
    this.step = step;
  }

  /** An object that is there to be locked. */
  private static final class Latch extends PyAttributed {
    Latch() {
      super(PyType.OBJECT.rootShape());
    }
  }

  @Override
  public PyObject next() {
    while (true) {
      PyObject value = current();
      // An addition may run Python code, so it is done outside the lock.
      PyObject following = Arithmetic.add(value, step);
      ObjectLock.lock(latch);
      try {
        if (next == value) {
          next = following;
          return value;
        }
      } finally {
        ObjectLock.unlock(latch);
      }
    }
  }

  /** The number that comes next. */
  PyObject current() {
    ObjectLock.lock(latch);
    try {
      return next;
    } finally {
      ObjectLock.unlock(latch);
    }
  }

  PyObject step() {
    return step;
  }
}
