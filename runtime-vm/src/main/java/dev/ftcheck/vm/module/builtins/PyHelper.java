package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.fork.SharedByProcesses;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** {@code help}: what {@code site} makes with {@code _sitebuiltins._Helper}. */
final class PyHelper extends PyObject implements SharedByProcesses {

  static final PyType TYPE =
      PyType.builtin("_sitebuiltins._Helper", "dev.ftcheck.vm.module.builtins.HelperTypeTable");

  @Override
  public PyType type() {
    return TYPE;
  }
}
