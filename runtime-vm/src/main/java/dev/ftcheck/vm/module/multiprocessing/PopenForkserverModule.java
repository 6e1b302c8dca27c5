package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyStr;

/** {@code multiprocessing.popen_forkserver}. */
@BuiltinModule("multiprocessing.popen_forkserver")
final class PopenForkserverModule {

  private PopenForkserverModule() {}

  static void initialise(PyModule module) {
    module.dictionary().put(PyStr.interned("Popen"), PyPopen.FORK_SERVER);
  }
}
