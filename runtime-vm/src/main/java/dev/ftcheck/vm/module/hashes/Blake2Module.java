package dev.ftcheck.vm.module.hashes;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.Locale;

/** {@code _blake2}. */
@BuiltinModule("_blake2")
final class Blake2Module {

  private Blake2Module() {}

  static void initialise(PyModule module) {
    for (PyBlake2.Variant variant : PyBlake2.Variant.values()) {
      String prefix = variant.pyName.toUpperCase(Locale.ROOT);
      add(module, variant.pyName, variant.type);
      add(module, prefix + "_SALT_SIZE", PyInt.of(variant.saltSize));
      add(module, prefix + "_PERSON_SIZE", PyInt.of(variant.saltSize));
      add(module, prefix + "_MAX_KEY_SIZE", PyInt.of(variant.size));
      add(module, prefix + "_MAX_DIGEST_SIZE", PyInt.of(variant.size));
    }
  }

  private static void add(PyModule module, String name, PyObject value) {
    module.dictionary().put(PyStr.interned(name), value);
  }
}
