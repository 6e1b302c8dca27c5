package dev.ftcheck.vm.module.queue;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyStr;

/** {@code _queue}. */
@BuiltinModule(value = "_queue", doc = "C implementation of the Python queue module.")
final class NativeQueueModule {

  private NativeQueueModule() {}

  static void initialise(PyModule module) {
    module.dictionary().put(PyStr.interned("SimpleQueue"), PySimpleQueue.TYPE);
    module.dictionary().put(PyStr.interned("Empty"), QueueErrors.EMPTY);
  }
}
