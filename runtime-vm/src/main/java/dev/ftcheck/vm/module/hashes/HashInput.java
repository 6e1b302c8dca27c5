package dev.ftcheck.vm.module.hashes;

import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.HexFormat;

/** Arguments and results that all hash types share. */
final class HashInput {

  private HashInput() {}

  /** The bytes of an argument to hash. */
  static byte[] bytes(PyObject argument) {
    if (argument instanceof PyStr) {
      throw Errors.typeError("Strings must be encoded before hashing");
    }
    byte[] content = Buffers.find(argument);
    if (content == null) {
      throw Errors.typeError("object supporting the buffer API required");
    }
    return content;
  }

  /**
   * The initial data of a constructor: {@code data} or, deprecated, {@code string}; may be null.
   */
  static byte[] initial(PyObject data, PyObject string) {
    if (data != null && string != null) {
      throw Errors.typeError(
          "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter"
              + " is slated for removal in a future version.");
    }
    PyObject given = data != null ? data : string;
    return given == null ? null : bytes(given);
  }

  /** A hash object by one of the algorithms, fed with the initial data. */
  static PyHash start(HashAlgorithm algorithm, PyObject data, PyObject string) {
    byte[] initial = initial(data, string);
    PyHash hash = new PyHash(algorithm, algorithm.start());
    if (initial != null) {
      hash.update(initial);
    }
    return hash;
  }

  static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
