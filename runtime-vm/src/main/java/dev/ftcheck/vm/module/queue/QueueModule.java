package dev.ftcheck.vm.module.queue;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** {@code queue}. */
@BuiltinModule(value = "queue", doc = "A multi-producer, multi-consumer queue.")
final class QueueModule {

  private QueueModule() {}

  static void initialise(PyModule module) {
    PyList all = new PyList();
    add(module, all, "Empty", QueueErrors.EMPTY);
    add(module, all, "Full", QueueErrors.FULL);
    add(module, all, "ShutDown", QueueErrors.SHUT_DOWN);
    add(module, all, "Queue", PyQueue.TYPE);
    add(module, all, "PriorityQueue", PyQueue.PRIORITY);
    add(module, all, "LifoQueue", PyQueue.LIFO);
    add(module, all, "SimpleQueue", PySimpleQueue.TYPE);
    module.dictionary().put(PyStr.interned("_PySimpleQueue"), PySimpleQueue.TYPE);
    PyDict names = module.dictionary();
    names.put(PyStr.interned("__all__"), all);
  }

  private static void add(PyModule module, PyList all, String name, PyObject value) {
    module.dictionary().put(PyStr.interned(name), value);
    all.add(PyStr.of(name));
  }
}
