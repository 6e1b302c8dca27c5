package dev.ftcheck.vm.module.hashes;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyObject;
import java.math.BigInteger;

/**
 * The arguments of the BLAKE2 constructors as Python gives them, null where omitted. The order of
 * the checks is CPython's.
 */
record Blake2Arguments(
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
    boolean lastNode) {

  private static final byte[] NOTHING = {};

  /**
   * The checked parameters.
   *
   * @throws dev.ftcheck.vm.object.Raise ValueError or OverflowError for one out of range
   */
  Blake2Parameters parameters(PyBlake2.Variant variant) {
    int size = integer(digestSize, variant.size);
    if (size <= 0 || size > variant.size) {
      String name = variant == PyBlake2.Variant.WIDE ? "Blake2b" : "Blake2s";
      throw Errors.valueError(
          "digest_size for %s must be between 1 and %d bytes, here it is %d",
          name, variant.size, size);
    }
    byte[] saltBytes = bytes(salt, "salt", variant.saltSize);
    byte[] personBytes = bytes(person, "person", variant.saltSize);
    int fanoutValue = ranged(fanout, 1, "fanout", 0);
    int depthValue = ranged(depth, 1, "depth", 1);
    long leaf = unsigned(leafSize, 32, "leaf_size");
    long offset = unsigned(nodeOffset, variant.offsetBits, "node_offset");
    int nodeDepthValue = ranged(nodeDepth, 0, "node_depth", 0);
    int inner = integer(innerSize, 0);
    if (inner < 0 || inner > variant.size) {
      throw Errors.valueError("inner_size must be between 0 and is %d", variant.size);
    }
    byte[] keyBytes = bytes(key, "key", variant.size);
    return new Blake2Parameters(
        size,
        keyBytes,
        saltBytes,
        personBytes,
        fanoutValue,
        depthValue,
        leaf,
        offset,
        nodeDepthValue,
        inner,
        lastNode);
  }

  private static int integer(PyObject argument, int omitted) {
    return argument == null ? omitted : Conversions.toInt(argument);
  }

  private static int ranged(PyObject argument, int omitted, String name, int least) {
    int value = integer(argument, omitted);
    if (value < least || value > 255) {
      throw Errors.valueError("%s must be between %d and 255", name, least);
    }
    return value;
  }

  private static byte[] bytes(PyObject argument, String name, int longest) {
    byte[] content = argument == null ? NOTHING : Buffers.read(argument);
    if (content.length > longest) {
      throw Errors.valueError("maximum %s length is %d bytes", name, longest);
    }
    return content;
  }

  private static long unsigned(PyObject argument, int bits, String name) {
    if (argument == null) {
      return 0;
    }
    PyInt number = Conversions.index(argument);
    if (number.signum() < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    BigInteger value = number.big();
    if (value.bitLength() > 64) {
      throw Errors.overflowError("Python int too large for C unsigned long long");
    }
    if (value.bitLength() > bits) {
      throw Errors.overflowError(
          bits == 64 ? "Python int too large for C unsigned long long" : name + " is too large");
    }
    return value.longValue();
  }
}
