package dev.ftcheck.vm.module.hashes;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyObject;

/** {@code _sha2}. */
@BuiltinModule("_sha2")
final class Sha2Module {

  private Sha2Module() {}

  @PyMethod(value = "sha224", signature = "(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha224(PyObject data, boolean forSecurity, PyObject string) {
    return HashInput.start(HashAlgorithm.SHA224, data, string);
  }

  @PyConstant("SHA224Type")
  static PyObject sha224Type() {
    return HashAlgorithm.SHA224.type;
  }

  @PyMethod(value = "sha256", signature = "(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha256(PyObject data, boolean forSecurity, PyObject string) {
    return HashInput.start(HashAlgorithm.SHA256, data, string);
  }

  @PyConstant("SHA256Type")
  static PyObject sha256Type() {
    return HashAlgorithm.SHA256.type;
  }

  @PyMethod(value = "sha384", signature = "(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha384(PyObject data, boolean forSecurity, PyObject string) {
    return HashInput.start(HashAlgorithm.SHA384, data, string);
  }

  @PyConstant("SHA384Type")
  static PyObject sha384Type() {
    return HashAlgorithm.SHA384.type;
  }

  @PyMethod(value = "sha512", signature = "(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha512(PyObject data, boolean forSecurity, PyObject string) {
    return HashInput.start(HashAlgorithm.SHA512, data, string);
  }

  @PyConstant("SHA512Type")
  static PyObject sha512Type() {
    return HashAlgorithm.SHA512.type;
  }
}
