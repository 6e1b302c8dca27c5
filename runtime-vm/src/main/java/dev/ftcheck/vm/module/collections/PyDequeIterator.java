package dev.ftcheck.vm.module.collections;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.trace.Accesses;
import dev.ftcheck.vm.trace.Tracing;
import java.util.Set;

/** {@code iter(deque)}; a change of the deque between two steps is a RuntimeError. */
final class PyDequeIterator extends PyIterator {

  static final PyType TYPE =
      PyType.builtin(
          "collections._deque_iterator",
          "dev.ftcheck.vm.module.collections.DequeIteratorTypeTable",
          Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private final PyDeque deque;
  private final int version;
  private int index;
  private int left;

  PyDequeIterator(PyDeque deque) {
    this.deque = deque;
    if (Tracing.ON) {
      Accesses.iterate(deque);
    }
    this.version = deque.version();
    this.left = deque.size();
  }

  PyDeque deque() {
    return deque;
  }

  /** How many items it gave. */
  int position() {
    return deque.size() - left;
  }

  int left() {
    return left;
  }

  @Override
  public PyObject next() {
    advances();
    if (Tracing.ON) {
      Accesses.iterate(deque);
    }
    if (deque.version() != version) {
      left = 0;
      throw Errors.runtimeError("deque mutated during iteration");
    }
    if (left == 0) {
      return null;
    }
    PyObject item = deque.get(index);
    if (item != null) {
      index++;
      left--;
    }
    return item;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
