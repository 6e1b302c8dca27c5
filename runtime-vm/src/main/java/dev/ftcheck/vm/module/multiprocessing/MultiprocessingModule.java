package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.libc.Errno;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyStr;

/** {@code _multiprocessing}. */
@BuiltinModule("_multiprocessing")
final class MultiprocessingModule {

  private static final String[] FLAGS = {
    "HAVE_SEM_OPEN", "HAVE_SEM_TIMEDWAIT", "HAVE_FD_TRANSFER",
  };

  private MultiprocessingModule() {}

  static void initialise(PyModule module) {
    module.dictionary().put(PyStr.interned("SemLock"), PySemLock.TYPE);
    PyDict flags = new PyDict();
    for (String flag : FLAGS) {
      flags.put(PyStr.interned(flag), PyInt.of(1));
    }
    module.dictionary().put(PyStr.interned("flags"), flags);
  }

  @PyMethod("sem_unlink")
  static void unlink(String name) {
    if (!SharedSemaphore.unlink(name)) {
      throw OsErrors.of(Errno.ENOENT);
    }
  }
}
