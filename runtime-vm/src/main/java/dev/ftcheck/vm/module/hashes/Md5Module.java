package dev.ftcheck.vm.module.hashes;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;

/** {@code _md5}. */
@BuiltinModule("_md5")
final class Md5Module {

  private Md5Module() {}

  @PyMethod(value = "md5", signature = "(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject md5(PyObject data, boolean forSecurity, PyObject string) {
    return HashInput.start(HashAlgorithm.MD5, data, string);
  }

  @PyConstant("MD5Type")
  static PyObject md5Type() {
    return HashAlgorithm.MD5.type;
  }
}
