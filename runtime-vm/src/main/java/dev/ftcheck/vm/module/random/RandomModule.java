package dev.ftcheck.vm.module.random;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.object.PyObject;

/** {@code _random}: the generator under {@code random.py}. */
@BuiltinModule(
    value = "_random",
    doc = "Module implements the Mersenne Twister random number generator.")
final class RandomModule {

  private RandomModule() {}

  @PyConstant("Random")
  static PyObject random() {
    return PyRandom.TYPE;
  }
}
