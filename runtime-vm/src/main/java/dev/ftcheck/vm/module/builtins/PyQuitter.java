package dev.ftcheck.vm.module.builtins;

import dev.ftcheck.vm.fork.SharedByProcesses;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** {@code exit} and {@code quit}: what {@code site} makes with {@code _sitebuiltins.Quitter}. */
final class PyQuitter extends PyObject implements SharedByProcesses {

  static final PyType TYPE =
      PyType.builtin("_sitebuiltins.Quitter", "dev.ftcheck.vm.module.builtins.QuitterTypeTable");

  private final String name;

  PyQuitter(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
