package dev.ftcheck.vm.module.hashes;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** A {@code _blake2.blake2b} or {@code blake2s}. Its lock is held while the digest works. */
final class PyBlake2 extends PyObject {

  /** One of the two functions. */
  enum Variant {
    WIDE("blake2b", 64, 128, 16, 64, "Blake2bTypeTable"),
    NARROW("blake2s", 32, 64, 8, 48, "Blake2sTypeTable");

    final String pyName;

    /** The longest digest, and the longest key. */
    final int size;

    final int blockSize;

    /** Length of salt and of personalisation. */
    final int saltSize;

    /** Bits of the node offset. */
    final int offsetBits;

    final PyType type;

    Variant(String pyName, int size, int blockSize, int saltSize, int offsetBits, String table) {
      this.pyName = pyName;
      this.size = size;
      this.blockSize = blockSize;
      this.saltSize = saltSize;
      this.offsetBits = offsetBits;
      this.type =
          PyType.builtin(
              "_blake2." + pyName, "dev.ftcheck.vm.module.hashes." + table, Set.of(TypeFlag.FINAL));
    }

    Digest start(Blake2Parameters parameters) {
      return this == WIDE ? new Blake2bDigest(parameters) : new Blake2sDigest(parameters);
    }
  }

  private final Variant variant;
  private final int digestSize;
  private final Digest digest;
  private final ReentrantLock lock = new ReentrantLock();

  PyBlake2(Variant variant, int digestSize, Digest digest) {
    this.variant = variant;
    this.digestSize = digestSize;
    this.digest = digest;
  }

  Variant variant() {
    return variant;
  }

  int digestSize() {
    return digestSize;
  }

  void update(byte[] data) {
    lock.lock();
    try {
      digest.update(data);
    } finally {
      lock.unlock();
    }
  }

  byte[] digest() {
    lock.lock();
    try {
      return digest.digest();
    } finally {
      lock.unlock();
    }
  }

  PyBlake2 copy() {
    lock.lock();
    try {
      return new PyBlake2(variant, digestSize, digest.copy());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public PyType type() {
    return variant.type;
  }
}
