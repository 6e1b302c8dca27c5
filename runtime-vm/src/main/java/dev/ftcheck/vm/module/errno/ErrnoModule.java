package dev.ftcheck.vm.module.errno;

import dev.ftcheck.vm.libc.Errno;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyStr;

/** The module {@code errno}. */
@BuiltinModule("errno")
final class ErrnoModule {

  private ErrnoModule() {}

  static void initialise(PyModule module) {
    PyDict names = module.dictionary();
    PyDict codes = new PyDict();
    Errno.names().forEach((name, number) -> names.put(PyStr.interned(name), PyInt.of(number)));
    Errno.codes().forEach((number, name) -> codes.put(PyInt.of(number), PyStr.of(name)));
    names.put(PyStr.interned("errorcode"), codes);
  }
}
