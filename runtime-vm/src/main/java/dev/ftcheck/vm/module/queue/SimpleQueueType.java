package dev.ftcheck.vm.module.queue;

import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.exception.GenericAliases;

/** Behaviour of {@code queue.SimpleQueue} ("SimpleQueue Objects", library reference). */
@BuiltinType(value = "SimpleQueue", doc = "Simple, unbounded, reentrant FIFO queue.")
final class SimpleQueueType {

  private SimpleQueueType() {}

  @PyMethod(value = "__new__", signature = "()")
  static PyObject make(PyType type) {
    return new PySimpleQueue(type);
  }

  /** The last two arguments are there for symmetry with Queue: it never blocks. */
  @PyMethod(value = "put", signature = "(item, block=True, timeout=None)")
  static void put(PySimpleQueue self, PyObject item, PyObject block, PyObject timeout) {
    self.put(item);
  }

  @PyMethod(value = "put_nowait", signature = "(item)")
  static void putNoWait(PySimpleQueue self, PyObject item) {
    self.put(item);
  }

  @PyMethod(value = "get", signature = "(block=True, timeout=None)")
  static PyObject get(PySimpleQueue self, PyObject block, PyObject timeout) {
    return self.get(QueueTimeouts.deadline(block, timeout));
  }

  @PyMethod("get_nowait")
  static PyObject getNoWait(PySimpleQueue self) {
    return self.get(Timeouts.AT_ONCE);
  }

  @PyMethod("empty")
  static boolean isEmpty(PySimpleQueue self) {
    return self.size() == 0;
  }

  @PyMethod("qsize")
  static long size(PySimpleQueue self) {
    return self.size();
  }

  @PyMethod(value = "__class_getitem__", signature = "(item, /)", kind = PyMethod.Kind.CLASS)
  static PyObject classGetItem(PyType type, PyObject item) {
    return GenericAliases.of(type, item);
  }
}
