package dev.ftcheck.vm.module.queue;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of {@code queue.LifoQueue}. */
@BuiltinType(
    value = "LifoQueue",
    doc = "Variant of Queue that retrieves most recently added entries first.")
final class LifoQueueType {

  private LifoQueueType() {}

  @PyMethod("_init")
  static void initialiseItems(PyQueue self, PyObject maxSize) {
    Attributes.set(self, PyQueue.ITEMS, QueueOrder.LIFO.makeItems());
  }

  @PyMethod("_put")
  static void putItem(PyQueue self, PyObject item) {
    QueueOrder.LIFO.put(self.items(), item);
  }

  @PyMethod("_get")
  static PyObject getItem(PyQueue self) {
    return QueueOrder.LIFO.get(self.items());
  }
}
