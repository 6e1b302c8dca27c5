package dev.ftcheck.vm.module.hashes;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;

/** {@code _sha1}. */
@BuiltinModule("_sha1")
final class Sha1Module {

  private Sha1Module() {}

  @PyMethod(value = "sha1", signature = "(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha1(PyObject data, boolean forSecurity, PyObject string) {
    return HashInput.start(HashAlgorithm.SHA1, data, string);
  }

  @PyConstant("SHA1Type")
  static PyObject sha1Type() {
    return HashAlgorithm.SHA1.type;
  }
}
