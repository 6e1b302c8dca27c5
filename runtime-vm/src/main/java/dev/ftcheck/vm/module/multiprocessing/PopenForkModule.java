package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyStr;

/** {@code multiprocessing.popen_fork}. */
@BuiltinModule("multiprocessing.popen_fork")
final class PopenForkModule {

  private PopenForkModule() {}

  static void initialise(PyModule module) {
    module.dictionary().put(PyStr.interned("Popen"), PyPopen.FORK);
  }
}
