package dev.ftcheck.vm.module.hashes;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/** The types of {@code _sha3} with a fixed digest length. */
@BuiltinType("sha3")
final class Sha3Type {

  private static final byte SUFFIX = 6;

  private Sha3Type() {}

  @PyMethod(
      value = "update",
      signature = "(obj, /)",
      doc = "Update this hash object's state with the provided string.")
  static void update(PyHash self, PyObject data) {
    self.update(HashInput.bytes(data));
  }

  @PyMethod(value = "copy", signature = "()", doc = "Return a copy of the hash object.")
  static PyObject copy(PyHash self) {
    return self.copy();
  }

  @PyMethod(value = "digest", signature = "()", doc = "Return the digest value as a bytes object.")
  static PyObject digest(PyHash self) {
    return new PyBytes(self.digest());
  }

  @PyMethod(
      value = "hexdigest",
      signature = "()",
      doc = "Return the digest value as a string of hexadecimal digits.")
  static String hexDigest(PyHash self) {
    return HashInput.hex(self.digest());
  }

  @PyGetter("name")
  static PyObject name(PyHash self) {
    return PyStr.of(self.algorithm().pyName);
  }

  @PyGetter("digest_size")
  static PyObject digestSize(PyHash self) {
    return PyInt.of(self.algorithm().digestSize);
  }

  @PyGetter("block_size")
  static PyObject blockSize(PyHash self) {
    return PyInt.of(self.algorithm().blockSize);
  }

  @PyMethod(value = "__new__", signature = "(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject make(PyType type, PyObject data, boolean forSecurity, PyObject string) {
    return HashInput.start(HashAlgorithm.of(type), data, string);
  }

  @PyGetter("_capacity_bits")
  static PyObject capacity(PyHash self) {
    return PyInt.of(1600 - 8L * self.algorithm().blockSize);
  }

  @PyGetter("_rate_bits")
  static PyObject rate(PyHash self) {
    return PyInt.of(8L * self.algorithm().blockSize);
  }

  @PyGetter("_suffix")
  static PyObject suffix(PyHash self) {
    return new PyBytes(new byte[] {SUFFIX});
  }
}
