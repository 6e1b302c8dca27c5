package dev.ftcheck.vm.module.hashes;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyFrozenSet;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import java.util.Arrays;
import java.util.Locale;

/**
 * {@code _hashlib}: what {@code hashlib} and {@code hmac} have from OpenSSL and nowhere else. Hash
 * objects are those of the built-in modules.
 */
@BuiltinModule("_hashlib")
final class OpensslModule {

  private static final PyType UNSUPPORTED =
      PyType.builtin("_hashlib.UnsupportedDigestmodError", null, ExceptionTypes.VALUE_ERROR);

  private OpensslModule() {}

  static void initialise(PyModule module) {
    PyObject[] names =
        Arrays.stream(HashAlgorithm.values())
            .map(algorithm -> PyStr.interned(algorithm.pyName))
            .toArray(PyObject[]::new);
    module.dictionary().put(PyStr.interned("openssl_md_meth_names"), PyFrozenSet.of(names));
    module.dictionary().put(PyStr.interned("UnsupportedDigestmodError"), UNSUPPORTED);
  }

  @PyMethod(value = "new", signature = "(name, data=b'', *, usedforsecurity=True, string=None)")
  static PyObject start(PyObject name, PyObject data, boolean forSecurity, PyObject string) {
    return HashInput.start(algorithm(name, ExceptionTypes.VALUE_ERROR), data, string);
  }

  @PyMethod(
      value = "openssl_sha256",
      signature = "(data=b'', *, usedforsecurity=True, string=None)")
  static PyObject sha256(PyObject data, boolean forSecurity, PyObject string) {
    return HashInput.start(HashAlgorithm.SHA256, data, string);
  }

  private static HashAlgorithm algorithm(PyObject name, PyType error) {
    if (!(name instanceof PyStr text)) {
      throw unsupported(error, Conversions.repr(name).value());
    }
    String plain = text.value().toLowerCase(Locale.ROOT).replace('-', '_');
    for (HashAlgorithm algorithm : HashAlgorithm.values()) {
      if (algorithm.pyName.equals(plain)) {
        return algorithm;
      }
    }
    throw unsupported(error, text.value());
  }

  private static Raise unsupported(PyType error, String name) {
    return Errors.of(error, "unsupported hash type %s", name);
  }

  /** HMAC objects are those of {@code hmac}'s own Python code, which takes over on this error. */
  @PyMethod(value = "hmac_new", signature = "(key, msg=b'', digestmod=None)")
  static PyObject hmac(PyObject key, PyObject message, PyObject algorithm) {
    throw Errors.of(UNSUPPORTED, "HMAC objects are made by hmac itself");
  }

  @PyMethod(value = "hmac_digest", signature = "(key, msg, digest)")
  static PyObject hmacDigest(PyObject key, PyObject message, PyObject algorithm) {
    KeyedDigest keyed = new KeyedDigest(algorithm(algorithm, UNSUPPORTED), Buffers.read(key));
    return new PyBytes(keyed.digest(Buffers.read(message)));
  }

  @PyMethod(
      value = "pbkdf2_hmac",
      signature = "(hash_name, password, salt, iterations, dklen=None)")
  static PyObject derive(
      PyObject name, PyObject password, PyObject salt, PyObject iterations, PyObject length) {
    HashAlgorithm algorithm = ofDerivation(name);
    long rounds = Conversions.toLong(iterations);
    if (rounds < 1) {
      throw Errors.valueError("iteration value must be greater than 0.");
    }
    boolean isDefault = length == null || length == PyNone.NONE;
    int size = isDefault ? algorithm.digestSize : Conversions.toInt(length);
    if (size < 1) {
      throw Errors.valueError("key length must be greater than 0.");
    }
    KeyedDigest keyed = new KeyedDigest(algorithm, Buffers.read(password));
    return new PyBytes(keyed.derive(Buffers.read(salt), rounds, size));
  }

  /** OpenSSL's own text for an unknown name. */
  private static HashAlgorithm ofDerivation(PyObject name) {
    try {
      return algorithm(name, UNSUPPORTED);
    } catch (Raise unknown) {
      throw Errors.of(UNSUPPORTED, "[digital envelope routines] unsupported");
    }
  }

  @PyMethod(value = "compare_digest", signature = "(a, b, /)")
  static PyObject compare(PyObject a, PyObject b) {
    return Attributes.get(ImportSystem.current().module("_operator"), "_compare_digest")
        .call2(a, b);
  }
}
