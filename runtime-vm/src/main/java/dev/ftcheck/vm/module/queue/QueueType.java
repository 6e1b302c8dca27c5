package dev.ftcheck.vm.module.queue;

import dev.ftcheck.vm.module.thread.Timeouts;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.types.exception.GenericAliases;

/** Behaviour of {@code queue.Queue} ("Queue Objects", library reference). */
@BuiltinType(value = "Queue", doc = "Create a queue object with a given maximum size.")
final class QueueType {

  private QueueType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict names) {
    return new PyQueue(type);
  }

  @PyMethod(value = "__init__", signature = "(maxsize=0)")
  static void initialise(PyQueue self, PyObject maxSize) {
    PyObject most = maxSize == null ? PyInt.of(0) : maxSize;
    self.setMaxSize(most);
    Attributes.get(self, "_init").call1(most);
  }

  @PyMethod("_init")
  static void initialiseItems(PyQueue self, PyObject maxSize) {
    Attributes.set(self, PyQueue.ITEMS, self.order().makeItems());
  }

  @PyMethod("_qsize")
  static long itemCount(PyQueue self) {
    return QueueOrder.size(self.items());
  }

  @PyMethod("_put")
  static void putItem(PyQueue self, PyObject item) {
    self.order().put(self.items(), item);
  }

  @PyMethod("_get")
  static PyObject getItem(PyQueue self) {
    return self.order().get(self.items());
  }

  @PyMethod(value = "put", signature = "(item, block=True, timeout=None)")
  static void put(PyQueue self, PyObject item, PyObject block, PyObject timeout) {
    self.put(item, QueueTimeouts.deadline(block, timeout));
  }

  @PyMethod(value = "put_nowait", signature = "(item)")
  static void putNoWait(PyQueue self, PyObject item) {
    self.put(item, Timeouts.AT_ONCE);
  }

  @PyMethod(value = "get", signature = "(block=True, timeout=None)")
  static PyObject get(PyQueue self, PyObject block, PyObject timeout) {
    return self.get(QueueTimeouts.deadline(block, timeout));
  }

  @PyMethod("get_nowait")
  static PyObject getNoWait(PyQueue self) {
    return self.get(Timeouts.AT_ONCE);
  }

  @PyMethod("qsize")
  static long size(PyQueue self) {
    return self.lockedSize();
  }

  @PyMethod("empty")
  static boolean isEmpty(PyQueue self) {
    return self.lockedSize() == 0;
  }

  @PyMethod("full")
  static boolean isFull(PyQueue self) {
    return self.lockedFull();
  }

  @PyMethod("task_done")
  static void taskDone(PyQueue self) {
    self.taskDone();
  }

  @PyMethod("join")
  static void join(PyQueue self) {
    self.join();
  }

  @PyMethod(value = "shutdown", signature = "(immediate=False)")
  static void shutDown(PyQueue self, boolean immediate) {
    self.shutDown(immediate);
  }

  @PyGetter("maxsize")
  static PyObject maxSize(PyQueue self) {
    return self.maxSize();
  }

  @PySetter("maxsize")
  static void setMaxSize(PyQueue self, PyObject value) {
    self.setMaxSize(value);
  }

  @PyGetter("unfinished_tasks")
  static PyObject unfinished(PyQueue self) {
    return PyInt.of(self.unfinished());
  }

  @PySetter("unfinished_tasks")
  static void setUnfinished(PyQueue self, PyObject value) {
    self.setUnfinished(Conversions.toLong(value));
  }

  @PyGetter("is_shutdown")
  static PyObject isShutDown(PyQueue self) {
    return PyBool.of(self.isShutDown());
  }

  @PySetter("is_shutdown")
  static void setShutDown(PyQueue self, PyObject value) {
    self.setShutDown(Truth.of(value));
  }

  @PyGetter("mutex")
  static PyObject mutex(PyQueue self) {
    return self.mutex;
  }

  @PyGetter("not_empty")
  static PyObject notEmpty(PyQueue self) {
    return self.notEmpty;
  }

  @PyGetter("not_full")
  static PyObject notFull(PyQueue self) {
    return self.notFull;
  }

  @PyGetter("all_tasks_done")
  static PyObject allTasksDone(PyQueue self) {
    return self.allTasksDone;
  }

  @PyMethod(value = "__class_getitem__", signature = "(item, /)", kind = PyMethod.Kind.CLASS)
  static PyObject classGetItem(PyType type, PyObject item) {
    return GenericAliases.of(type, item);
  }
}
