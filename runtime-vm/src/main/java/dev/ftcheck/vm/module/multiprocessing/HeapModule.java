package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyStr;

/** {@code multiprocessing.heap}: CPython's maps files, here processes share the JVM's memory. */
@BuiltinModule("multiprocessing.heap")
final class HeapModule {

  private HeapModule() {}

  static void initialise(PyModule module) {
    module.dictionary().put(PyStr.interned("BufferWrapper"), PyBufferWrapper.TYPE);
  }
}
