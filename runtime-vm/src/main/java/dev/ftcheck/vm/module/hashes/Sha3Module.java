package dev.ftcheck.vm.module.hashes;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyStr;

/** {@code _sha3}. */
@BuiltinModule("_sha3")
final class Sha3Module {

  private Sha3Module() {}

  static void initialise(PyModule module) {
    for (HashAlgorithm algorithm : HashAlgorithm.values()) {
      if (algorithm.type.module().equals("_sha3")) {
        module.dictionary().put(PyStr.interned(algorithm.pyName), algorithm.type);
      }
    }
    module.dictionary().put(PyStr.interned("implementation"), PyStr.of("Java"));
  }
}
