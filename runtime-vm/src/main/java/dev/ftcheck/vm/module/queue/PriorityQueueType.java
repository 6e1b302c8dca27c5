package dev.ftcheck.vm.module.queue;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyObject;

/** Behaviour of {@code queue.PriorityQueue}. */
@BuiltinType(
    value = "PriorityQueue",
    doc = "Variant of Queue that retrieves open entries in priority order (lowest first).")
final class PriorityQueueType {

  private PriorityQueueType() {}

  @PyMethod("_init")
  static void initialiseItems(PyQueue self, PyObject maxSize) {
    Attributes.set(self, PyQueue.ITEMS, QueueOrder.PRIORITY.makeItems());
  }

  @PyMethod("_put")
  static void putItem(PyQueue self, PyObject item) {
    QueueOrder.PRIORITY.put(self.items(), item);
  }

  @PyMethod("_get")
  static PyObject getItem(PyQueue self) {
    return QueueOrder.PRIORITY.get(self.items());
  }
}
