package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.object.PyModule;

/** The members of a built-in module, generated at build time from its annotated class. */
public interface ModuleTable {

  /** Puts functions, constants and types into a fresh module. */
  void fill(PyModule module);
}
