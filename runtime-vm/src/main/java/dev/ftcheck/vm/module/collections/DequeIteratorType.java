package dev.ftcheck.vm.module.collections;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.iterator.IteratorMembers;

/** {@code collections._deque_iterator}. */
@BuiltinType("_deque_iterator")
final class DequeIteratorType extends IteratorMembers {

  private DequeIteratorType() {}

  @PyMethod(value = "__new__", signature = "(iterable, index=0, /)")
  static PyObject make(PyType type, PyDeque deque, long index) {
    PyDequeIterator made = new PyDequeIterator(deque);
    for (long i = 0; i < index && made.next() != null; i++) {
      // Skips what was given before.
    }
    return made;
  }

  @PyMethod(
      value = "__length_hint__",
      doc = "Private method returning an estimate of len(list(it)).")
  static int lengthHint(PyDequeIterator self) {
    return self.left();
  }

  @PyMethod(value = "__reduce__", doc = "Return state information for pickling.")
  static PyObject reduce(PyDequeIterator self) {
    return PyTuple.of(self.type(), PyTuple.of(self.deque(), PyInt.of(self.position())));
  }
}
