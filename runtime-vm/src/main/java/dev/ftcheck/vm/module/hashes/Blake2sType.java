package dev.ftcheck.vm.module.hashes;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/** {@code _blake2.blake2s}. */
@BuiltinType(value = "blake2s", doc = "Return a new BLAKE2s hash object.")
final class Blake2sType {

  private static final PyBlake2.Variant VARIANT = PyBlake2.Variant.NARROW;

  private Blake2sType() {}

  @PyMethod(
      value = "__new__",
      signature =
          "(data=b'', *, digest_size=_blake2.blake2s.MAX_DIGEST_SIZE, key=b'', salt=b'', person=b'',"
              + " fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0,"
              + " last_node=False, usedforsecurity=True, string=None)")
  static PyObject make(
      PyType type,
      PyObject data,
      PyObject digestSize,
      PyObject key,
      PyObject salt,
      PyObject person,
      PyObject fanout,
      PyObject depth,
      PyObject leafSize,
      PyObject nodeOffset,
      PyObject nodeDepth,
      PyObject innerSize,
      boolean lastNode,
      boolean forSecurity,
      PyObject string) {
    byte[] initial = HashInput.initial(data, string);
    Blake2Arguments arguments =
        new Blake2Arguments(
            digestSize,
            key,
            salt,
            person,
            fanout,
            depth,
            leafSize,
            nodeOffset,
            nodeDepth,
            innerSize,
            lastNode);
    Blake2Parameters parameters = arguments.parameters(VARIANT);
    PyBlake2 hash = new PyBlake2(VARIANT, parameters.digestSize(), VARIANT.start(parameters));
    if (initial != null) {
      hash.update(initial);
    }
    return hash;
  }

  @PyMethod(
      value = "update",
      signature = "(obj, /)",
      doc = "Update this hash object's state with the provided string.")
  static void update(PyBlake2 self, PyObject data) {
    self.update(HashInput.bytes(data));
  }

  @PyMethod(value = "copy", signature = "()", doc = "Return a copy of the hash object.")
  static PyObject copy(PyBlake2 self) {
    return self.copy();
  }

  @PyMethod(value = "digest", signature = "()", doc = "Return the digest value as a bytes object.")
  static PyObject digest(PyBlake2 self) {
    return new PyBytes(self.digest());
  }

  @PyMethod(
      value = "hexdigest",
      signature = "()",
      doc = "Return the digest value as a string of hexadecimal digits.")
  static String hexDigest(PyBlake2 self) {
    return HashInput.hex(self.digest());
  }

  @PyGetter("name")
  static PyObject name(PyBlake2 self) {
    return PyStr.of(VARIANT.pyName);
  }

  @PyGetter("digest_size")
  static PyObject digestSize(PyBlake2 self) {
    return PyInt.of(self.digestSize());
  }

  @PyGetter("block_size")
  static PyObject blockSize(PyBlake2 self) {
    return PyInt.of(VARIANT.blockSize);
  }

  @PyConstant("SALT_SIZE")
  static PyObject saltSize() {
    return PyInt.of(VARIANT.saltSize);
  }

  @PyConstant("PERSON_SIZE")
  static PyObject personSize() {
    return PyInt.of(VARIANT.saltSize);
  }

  @PyConstant("MAX_KEY_SIZE")
  static PyObject maxKeySize() {
    return PyInt.of(VARIANT.size);
  }

  @PyConstant("MAX_DIGEST_SIZE")
  static PyObject maxDigestSize() {
    return PyInt.of(VARIANT.size);
  }
}
