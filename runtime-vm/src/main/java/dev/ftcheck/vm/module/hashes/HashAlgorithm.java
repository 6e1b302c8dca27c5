package dev.ftcheck.vm.module.hashes;

import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;
import java.util.function.Supplier;

/** The algorithms without parameters of their own, each with its Python type. */
enum HashAlgorithm {
  MD5("md5", "_md5.md5", 16, 64, () -> JdkDigest.of("MD5")),
  SHA1("sha1", "_sha1.sha1", 20, 64, () -> JdkDigest.of("SHA-1")),
  SHA224("sha224", "_sha2.SHA224Type", 28, 64, () -> JdkDigest.of("SHA-224")),
  SHA256("sha256", "_sha2.SHA256Type", 32, 64, () -> JdkDigest.of("SHA-256")),
  SHA384("sha384", "_sha2.SHA384Type", 48, 128, () -> JdkDigest.of("SHA-384")),
  SHA512("sha512", "_sha2.SHA512Type", 64, 128, () -> JdkDigest.of("SHA-512")),
  SHA3_224("sha3_224", "_sha3.sha3_224", 28, 144, () -> JdkDigest.of("SHA3-224")),
  SHA3_256("sha3_256", "_sha3.sha3_256", 32, 136, () -> JdkDigest.of("SHA3-256")),
  SHA3_384("sha3_384", "_sha3.sha3_384", 48, 104, () -> JdkDigest.of("SHA3-384")),
  SHA3_512("sha3_512", "_sha3.sha3_512", 64, 72, () -> JdkDigest.of("SHA3-512")),
  SHAKE_128("shake_128", "_sha3.shake_128", 0, 168, () -> new ShakeDigest(168)),
  SHAKE_256("shake_256", "_sha3.shake_256", 0, 136, () -> new ShakeDigest(136));

  private static final String PACKAGE = "dev.ftcheck.vm.module.hashes.";

  final String pyName;
  final int digestSize;
  final int blockSize;
  final PyType type;
  private final Supplier<Digest> maker;

  HashAlgorithm(
      String pyName, String typeName, int digestSize, int blockSize, Supplier<Digest> maker) {
    this.pyName = pyName;
    this.digestSize = digestSize;
    this.blockSize = blockSize;
    this.maker = maker;
    String table =
        digestSize == 0
            ? "ShakeTypeTable"
            : typeName.startsWith("_sha3") ? "Sha3TypeTable" : "HashTypeTable";
    this.type = PyType.builtin(typeName, PACKAGE + table, Set.of(TypeFlag.FINAL));
  }

  /** A new computation. */
  Digest start() {
    return maker.get();
  }

  /** The algorithm whose Python type it is. */
  static HashAlgorithm of(PyType type) {
    for (HashAlgorithm algorithm : values()) {
      if (algorithm.type == type) {
        return algorithm;
      }
    }
    throw new IllegalArgumentException(type.name());
  }
}
