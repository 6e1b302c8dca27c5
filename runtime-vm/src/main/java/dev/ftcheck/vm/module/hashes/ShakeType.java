package dev.ftcheck.vm.module.hashes;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/** {@code _sha3.shake_128} and {@code _sha3.shake_256}. */
@BuiltinType("shake")
final class ShakeType {

  private static final byte SUFFIX = 0x1F;
  private static final long LONGEST = 1L << 29;

  private ShakeType() {}

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

  @PyMethod(
      value = "digest",
      signature = "(length)",
      doc = "Return the digest value as a bytes object.")
  static PyObject digest(PyHash self, PyObject length) {
    return new PyBytes(self.digest(checkedLength(length)));
  }

  @PyMethod(
      value = "hexdigest",
      signature = "(length)",
      doc = "Return the digest value as a string of hexadecimal digits.")
  static String hexDigest(PyHash self, PyObject length) {
    return HashInput.hex(self.digest(checkedLength(length)));
  }

  private static int checkedLength(PyObject length) {
    PyInt number = Conversions.index(length);
    if (number.signum() < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    if (!number.isLong() || number.value >= LONGEST) {
      throw Errors.overflowError("digest length is too large");
    }
    return (int) number.value;
  }
}
